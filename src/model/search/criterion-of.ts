import type { SearchEntry } from './entry.ts';

/** The path of the criterion that a fact belongs to; undefined for every other kind of page. */
export function criterionOf({ path }: SearchEntry): string | undefined {
  return /^\/facts\/[^/]+(\/.*)$/.exec(path)?.[1];
}
