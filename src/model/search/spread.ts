import { criterionOf } from './criterion-of.ts';
import type { PreparedEntry } from './prepare.ts';

/** An entry held against a query. */
export interface Scored {
  entry: PreparedEntry;
  score: number;
  /** The share of the query it holds, 0 to 1. */
  covered: number;
}

/** What each further hit of a kind, or fact of a criterion, loses, so that the first hits differ. */
const REPEATED = 0.85;

/** The page that compares all services answers as well as the second best of them does: no service was meant more than another. */
export function raiseCriteria(scored: readonly Scored[]): Scored[] {
  const facts = Map.groupBy(scored, ({ entry }) => criterionOf(entry.entry));
  return scored.map((one) => {
    const second = facts.get(one.entry.entry.path)?.toSorted((a, b) => b.score - a.score)[1];
    if (!second) return one;
    return { ...one, score: Math.max(one.score, second.score * 1.05), covered: Math.max(one.covered, second.covered) };
  });
}

/** In order of their scores, the first hits of several kinds. */
export function varied(scored: readonly Scored[]): Scored[] {
  const seen = new Map<string, number>();
  return scored
    .toSorted((a, b) => b.score - a.score)
    .map((one) => {
      const { kind } = one.entry.entry;
      if (kind === 'criterion') return one;
      const family = criterionOf(one.entry.entry) ?? kind;
      const before = seen.get(family) ?? 0;
      seen.set(family, before + 1);
      return { ...one, score: one.score * REPEATED ** Math.min(before, 4) };
    })
    .sort((a, b) => b.score - a.score);
}
