import { closest, distance } from 'fastest-levenshtein';

/** The candidate that `name` was most likely meant to be, or undefined where none is near. */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
  const all = [...candidates];
  if (all.length === 0) return undefined;
  const best = closest(name, all);
  return distance(name, best) <= Math.max(2, Math.ceil(name.length / 3)) ? best : undefined;
}
