import { closest, distance } from 'fastest-levenshtein';

/** The candidate that `name` was most likely meant to be, whatever its capitals, or undefined where none is near. */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
  const all = [...candidates];
  if (all.length === 0) return undefined;
  const lowered = all.map((candidate) => candidate.toLowerCase());
  const best = closest(name.toLowerCase(), lowered);
  return distance(name.toLowerCase(), best) <= reach(name.length) ? all[lowered.indexOf(best)] : undefined;
}

/** How many letters may differ: of two or three letters not so many that nothing is left of the name. */
function reach(length: number): number {
  return length <= 3 ? 1 : Math.max(2, Math.ceil(length / 3));
}
