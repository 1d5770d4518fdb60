import type { FigureOf } from '../figure.ts';
import { grid } from '../grid.ts';

export const vpcCniAddresses: FigureOf = {
  layer: 'cni',
  title: { ja: 'ENI 1枚のスロットの使い方', en: 'How the slots of one ENI are used' },
  description: {
    ja: '左はセカンダリIPの方式。ENIの1番目のアドレスはENI自身のもので、残りのスロットにアドレスが一つずつ入り、それぞれがPod一つに付く。右はプレフィックスの方式。1番目のアドレスはENI自身のもので、残りのスロットに/28のプレフィックスが一つずつ入り、それぞれがPod 16個分のアドレスになる。',
    en: 'On the left, secondary addresses: the first address of the ENI is its own, each of the other slots holds one address, and each of those serves one Pod. On the right, prefixes: the first address is the ENI’s own, each of the other slots holds a /28 prefix, and each of those serves 16 Pods.',
  },
  caption: {
    ja: 'スロット（アドレスを入れる枠）の数は、インスタンスタイプで決まります。1スロットがPod 1個分から16個分になるので、ノードあたりのPodの上限はアドレスではなくなります。',
    en: 'The instance type decides how many slots (places for addresses) there are. As a slot goes from one Pod to sixteen, addresses cease to be what limits the Pods of a node.',
  },
  picture: (language) =>
    grid(
      {
        columns: 2,
        rows: [
          [
            { id: 'head-a', name: { ja: 'セカンダリIP（既定）', en: 'Secondary (default)' }, bare: true },
            { id: 'head-b', name: { ja: 'プレフィックス', en: 'Prefixes' }, bare: true },
          ],
          [
            { id: 'own-a', name: '192.168.37.5', detail: { ja: 'ENI自身', en: 'the ENI itself' }, tone: 'muted' },
            { id: 'own-b', name: '192.168.37.5', detail: { ja: 'ENI自身', en: 'the ENI itself' }, tone: 'muted' },
          ],
          [
            { id: 'one-a', name: '192.168.37.12', detail: { ja: 'Pod 1個', en: '1 Pod' }, tone: 'accent' },
            { id: 'one-b', name: '192.168.37.16/28', detail: { ja: 'Pod 16個', en: '16 Pods' }, tone: 'accent' },
          ],
          [
            { id: 'two-a', name: '192.168.37.40', detail: { ja: 'Pod 1個', en: '1 Pod' }, tone: 'accent' },
            { id: 'two-b', name: '192.168.37.64/28', detail: { ja: 'Pod 16個', en: '16 Pods' }, tone: 'accent' },
          ],
          [
            { id: 'more-a', name: '…', bare: true },
            { id: 'more-b', name: '…', bare: true },
          ],
        ],
        links: [],
      },
      language,
    ),
};
