import type { Entry } from '../model/content.ts';

/** Something of the frontmatter, and its place there. */
export interface Placed<What> {
  what: What;
  path: (string | number)[];
}

/** A text in both languages. */
export type BothLanguages = Record<'ja' | 'en', string>;

interface Places {
  texts: Placed<string>[];
  lists: Placed<readonly unknown[]>[];
  pairs: Placed<BothLanguages>[];
}

/** Every text in the frontmatter of an entry, however deep it stands. */
export function textsIn(entry: Entry): readonly Placed<string>[] {
  return placesIn(entry).texts;
}

/** Every list in the frontmatter of an entry, however deep it stands. */
export function listsIn(entry: Entry): readonly Placed<readonly unknown[]>[] {
  return placesIn(entry).lists;
}

/** Every text in both languages in the frontmatter of an entry, however deep it stands. */
export function pairsIn(entry: Entry): readonly Placed<BothLanguages>[] {
  return placesIn(entry).pairs;
}

const found = new WeakMap<object, Places>();

/** Walked once, and kept, because many rules ask for it. */
function placesIn({ data }: Entry): Places {
  const known = found.get(data);
  if (known) return known;
  const places: Places = { texts: [], lists: [], pairs: [] };
  collect(data, [], places);
  found.set(data, places);
  return places;
}

function collect(what: unknown, path: (string | number)[], places: Places): void {
  if (typeof what === 'string') places.texts.push({ what, path });
  else if (Array.isArray(what)) {
    places.lists.push({ what, path });
    for (const [i, item] of what.entries()) collect(item, [...path, i], places);
  } else if (typeof what === 'object' && what !== null) {
    if ('ja' in what && 'en' in what && typeof what.ja === 'string' && typeof what.en === 'string') places.pairs.push({ what: what as BothLanguages, path });
    for (const [key, item] of Object.entries(what)) collect(item, [...path, key], places);
  }
}
