import { fold } from '../fold.ts';
import type { EntryKind, SearchIndex } from './entry.ts';
import { monthNames } from './months.ts';

/** Which names mean the same, by each folded name; the values hold the key too. */
export type Names = Map<string, Set<string>>;

/** Kinds of pages whose other names stand for the same thing wherever they are written. */
const NAMED: readonly EntryKind[] = ['service', 'criterion', 'term'];

/** Kanji with the kana that belong to them, such as 乗り換え: to read words of one script would cut it. */
const MIXED = /^(?=.*[ぁ-ん])(?=.*[々一-鿿])[ぁ-ん々一-鿿]{3,}$/;

/** The names that are found within a run of Japanese, the longest first. */
export function mixedNames(names: Names): string[] {
  return [...names.keys()].filter((name) => MIXED.test(name)).sort((a, b) => b.length - a.length);
}

/** The names of an index: what services, criteria, terms and months are also called, and words that mean the same. */
export function namesOf({ entries, same, months }: SearchIndex): Names {
  const names: Names = new Map();
  const groups = [...same, ...(months ? monthNames(months) : []), ...entries.flatMap(({ kind, title, also = [] }) => (NAMED.includes(kind) ? [[title, ...also]] : []))];
  for (const group of groups) {
    const folded = group.map(fold);
    for (const name of folded) {
      const known = names.get(name) ?? new Set();
      names.set(name, known);
      for (const other of folded) known.add(other);
    }
  }
  return names;
}
