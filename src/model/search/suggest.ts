import type { Prepared } from './prepare.ts';
import type { SearchEntry } from './entry.ts';
import { foldQuery } from './query.ts';

const LEAST_ALIKE = 0.2;

/** Pages whose names look most like a query that finds nothing, the likest first. */
export function suggest({ entries }: Prepared, query: string, limit = 3): SearchEntry[] {
  const wanted = pairsOf(foldQuery(query));
  return entries
    .filter(({ entry }) => entry.kind !== 'source')
    .map(({ entry, names }) => ({ entry, alike: Math.max(...names.map((name) => likeness(wanted, pairsOf(name)))) }))
    .filter(({ alike }) => alike >= LEAST_ALIKE)
    .sort((a, b) => b.alike - a.alike)
    .slice(0, limit)
    .map(({ entry }) => entry);
}

/** The share of pairs of letters that two texts have in common (Dice's coefficient), 0 to 1. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((pair) => b.has(pair)).length;
  return (2 * common) / (a.size + b.size || 1);
}

function pairsOf(text: string): Set<string> {
  return new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2)));
}
