import type { SortBy } from './view.ts';

/** What a row without a value has as its rank: it comes last in both directions. */
export const MISSING = -1;

/** For each column the rank of every row, in the author's order; {@link MISSING} where it has none. */
export type Ranks = Readonly<Record<string, readonly number[]>>;

/** The rows in the order of the sort keys, as indices into the author's order, which decides between equals. */
export function orderRows(rows: number, ranks: Ranks, sort: readonly SortBy[]): number[] {
  const order = Array.from({ length: rows }, (_, row) => row);
  const keys = sort.map(({ column, descending }) => ({ of: ranks[column] ?? [], sign: descending ? -1 : 1 }));
  return order.sort((a, b) => {
    for (const { of, sign } of keys) {
      const [x = MISSING, y = MISSING] = [of[a], of[b]];
      if (x !== y) return x === MISSING ? 1 : y === MISSING ? -1 : sign * (x - y);
    }
    return a - b;
  });
}
