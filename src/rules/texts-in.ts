import type { Entry } from '../model/content.ts';

/** A text of the frontmatter, and its place there. */
export interface PlacedText {
  text: string;
  path: (string | number)[];
}

const found = new WeakMap<object, PlacedText[]>();

/** Every text in the frontmatter of an entry, however deep it stands. Kept, because many rules ask for them. */
export function textsIn(entry: Entry): readonly PlacedText[] {
  const known = found.get(entry.data) ?? [...walk(entry.data, [])];
  found.set(entry.data, known);
  return known;
}

function* walk(data: unknown, path: (string | number)[]): Iterable<PlacedText> {
  if (typeof data === 'string') yield { text: data, path };
  else if (Array.isArray(data)) for (const [i, item] of data.entries()) yield* walk(item, [...path, i]);
  else if (typeof data === 'object' && data !== null) for (const [key, item] of Object.entries(data)) yield* walk(item, [...path, key]);
}
