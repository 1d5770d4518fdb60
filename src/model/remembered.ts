import type { Knowledge } from './knowledge.ts';

/**
 * A function that makes something of the knowledge and a key once, and remembers it as long as that knowledge is there:
 * knowledge does not change, and thousands of pages and embeds ask for the same few things.
 */
export function remembered<Key, Made>(make: (knowledge: Knowledge, key: Key) => Made): (knowledge: Knowledge, key: Key) => Made {
  const known = new WeakMap<Knowledge, Map<Key, { made: Made }>>();
  return (knowledge, key) => {
    const all = known.get(knowledge) ?? new Map<Key, { made: Made }>();
    known.set(knowledge, all);
    const found = all.get(key) ?? { made: make(knowledge, key) };
    all.set(key, found);
    return found.made;
  };
}
