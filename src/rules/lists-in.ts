import type { Entry } from '../model/content.ts';

/** A list of the frontmatter, and its place there. */
export interface PlacedList {
  items: readonly unknown[];
  path: (string | number)[];
}

/** Every list in the frontmatter of an entry, however deep it stands. */
export function* listsIn(entry: Entry): Iterable<PlacedList> {
  yield* walk(entry.data, []);
}

function* walk(data: unknown, path: (string | number)[]): Iterable<PlacedList> {
  if (typeof data !== 'object' || data === null) return;
  if (Array.isArray(data)) yield { items: data, path };
  const within: [string | number, unknown][] = Array.isArray(data) ? [...data.entries()] : Object.entries(data);
  for (const [key, item] of within) yield* walk(item, [...path, key]);
}
