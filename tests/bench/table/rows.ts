/** A row of twelve cells; a missing value is an empty text. */
export type Row = string[];

export const COLUMNS = ['id', 'number', 'version', 'date', 'answer', 'text', 'word', 'service', 'kubernetes', 'limit', 'note', 'confidence'];

/** The column that holds a different number in each row, and the one that holds versions, some of them missing. */
export const NUMBER = 1;
export const VERSION = 2;

const WORDS = ['overlay', 'bridge', 'routed', 'native', 'zonal', 'xdp', 'quota', 'bpf'];
const TEXTS = ['クラスターの既定', 'ノードごとに選択', 'サービス全体', 'コンテナランタイム', 'ネットワークポリシー'];
const SERVICES = ['RKS', 'EKS', 'AKS', 'GKE', 'OKE'];

/** Generated rows, the same at every call. The letters z, x and q stand in some words alone, and not in the first row. */
export function rowsOf(count: number): Row[] {
  return Array.from({ length: count }, (_, i) => {
    const number = ((i + 17) * 7919) % 100_003;
    return [
      `item-${String(i + 1).padStart(5, '0')}`,
      String(number),
      i % 9 === 4 ? '' : `1.${number % 23}.${i % 7}`,
      i % 11 === 5 ? '' : `20${20 + (i % 7)}-${String(1 + (number % 12)).padStart(2, '0')}-${String(1 + (i % 28)).padStart(2, '0')}`,
      ['yes', 'partly', 'no'][number % 3] ?? '',
      TEXTS[number % TEXTS.length] ?? '',
      WORDS[i % WORDS.length] ?? '',
      SERVICES[number % SERVICES.length] ?? '',
      `1.${18 + (i % 18)}`,
      String(10 * (1 + (number % 25))),
      `${TEXTS[i % TEXTS.length]} ${number % 97}`,
      ['high', 'medium', 'low'][i % 3] ?? '',
    ];
  });
}
