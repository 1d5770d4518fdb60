import type { Problem } from '../content/problem.ts';
import type { Ledger } from './read.ts';

/**
 * What the ledger promises and is not there: published addresses that are gone without a word,
 * and declared moves that lead nowhere or leave a place that still is.
 *
 * @param has whether an address is published
 * @param decides whether `has` can speak of an address at all; others are passed over
 */
export function brokenPromises({ entries, moves, implied }: Pick<Ledger, 'entries' | 'moves' | 'implied'>, has: (address: string) => boolean, decides: (address: string) => boolean = () => true): Problem[] {
  const declared = new Set(moves.map(({ from }) => from));
  const followed = new Map(implied.map(({ from, to }) => [from, to]));
  const arrived = (address: string) => {
    const to = followed.get(address);
    // What moved along without a word of its own has to be where its page went.
    return to ? declared.has(address) || !address.includes('#') || to.every(has) : followed.has(pageOf(address));
  };
  const lost = entries
    .filter(({ address }) => decides(address) && !has(address) && !arrived(address))
    .map(({ address, file, line }) => ({
      ...place(file, line),
      message: { ja: `公開済みのアドレス ${address} がなくなっています`, en: `the published address ${address} is gone` },
      hint: {
        ja: `元に戻すか、移り先を ledger/moved.yaml に書いてください: - { from: ${address}, moved: 新しいアドレス, on: YYYY-MM-DD }（複数に分けたときは split: [..., ...]）。`,
        en: `Bring it back, or say in ledger/moved.yaml where it went: - { from: ${address}, moved: new address, on: YYYY-MM-DD } (split: [..., ...] where it became several).`,
      },
    }));
  const astray = moves.flatMap(({ from, to }) => [
    ...(decides(from) && has(from)
      ? [{
          ...place('ledger/moved.yaml', 1),
          message: { ja: `${from} は移ったと書かれていますが、まだあります`, en: `${from} is said to have moved, but is still there` },
          hint: { ja: '宣言を消すか、元のページや記述を消してください。', en: 'Remove the declaration, or the page or statement itself.' },
        }]
      : []),
    ...to.filter((address) => decides(address) && !has(address)).map((address) => ({
      ...place('ledger/moved.yaml', 1),
      message: { ja: `${from} の移り先 ${address} がありません`, en: `${from} is said to have moved to ${address}, which is not there` },
      hint: { ja: '移り先のアドレスを確かめてください。', en: 'Mend the new address.' },
    })),
  ]);
  return [...lost, ...astray];
}

/** The page an address is on: itself without a fragment. */
export function pageOf(address: string): string {
  return address.split('#')[0] ?? address;
}

function place(file: string, line: number): Pick<Problem, 'file' | 'line' | 'column' | 'path' | 'rule'> {
  return { file, line, column: 1, path: '', rule: 'ledger' };
}
