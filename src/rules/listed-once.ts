import { listsIn } from './places-in.ts';
import type { Finding, Rule } from './rule.ts';

/**
 * Nothing stands twice in one list: no variant, source, link, search word or sign, whatever list it is.
 * What carries an id of its own is left to `ids-unique`.
 */
export const listedOnce: Rule = {
  name: 'listed-once',
  *check({ content }) {
    for (const collection of Object.values(content)) {
      for (const entry of collection.values()) {
        for (const { what: items, path } of listsIn(entry)) {
          for (const { at, shown } of repetitions(items)) yield { entry, path: [...path, ...at], ...words(shown) };
        }
      }
    }
  },
};

interface Repetition {
  /** The way from the list to what repeats. */
  at: (string | number)[];
  /** What repeats, where it can be said in a word. */
  shown: string | undefined;
}

function* repetitions(items: readonly unknown[]): Iterable<Repetition> {
  const seen = new Set<string>();
  for (const [i, item] of items.entries()) {
    const { key, shown, name = [] } = identity(item);
    if (key === undefined) continue;
    if (seen.has(key)) yield { at: [i, ...name], shown };
    seen.add(key);
  }
}

/** What makes an item of a list the same as another: a reference its source, a link its address, the rest all of it. */
function identity(item: unknown): { key?: string; shown?: string; name?: string[] } {
  if (typeof item !== 'object' || item === null) return { key: JSON.stringify(item), shown: String(item) };
  if ('id' in item) return {};
  for (const name of ['source', 'url']) {
    const value = (item as Record<string, unknown>)[name];
    if (typeof value === 'string') return { key: value, shown: value, name: [name] };
  }
  return { key: JSON.stringify(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1))) };
}

function words(shown: string | undefined): Pick<Finding, 'message' | 'hint'> {
  return {
    message: shown === undefined ? { ja: '同じものが二度書かれています', en: 'stands in this list twice' } : { ja: `"${shown}" が二度書かれています`, en: `"${shown}" stands in this list twice` },
    hint: { ja: 'どちらかを消し、違うことが書いてあれば一つにまとめてください。', en: 'Remove one of the two, and join what they say where it differs.' },
  };
}
