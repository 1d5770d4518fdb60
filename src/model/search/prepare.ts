import { fold } from '../fold.ts';
import type { SearchEntry, SearchIndex, SearchPart, SearchedSources, SearchSupplement } from './entry.ts';
import { criterionOf } from './criterion-of.ts';
import { changeEntries } from './changes.ts';
import { monthEntries } from './months.ts';
import { namesOf } from './names.ts';
import type { Lexicon } from './query.ts';
import { unpackWords } from './word-list.ts';
import { wordsOf } from './words.ts';

/** An index ready for queries: its texts folded once, its words known. */
export interface Prepared extends Lexicon {
  entries: PreparedEntry[];
}

export interface PreparedEntry {
  entry: SearchEntry;
  /** Folded texts, by what a match in them is worth. */
  names: string[];
  texts: string[];
  words: string;
  parts: PreparedPart[];
  /** All of these, to see at once what is not there. */
  everything: string;
}

export interface PreparedPart {
  part: SearchPart;
  title: string;
  text: string;
}

/** Makes an index ready for queries; the supplement may come later. */
export function prepare(index: SearchIndex, supplement?: SearchSupplement): Prepared {
  const longer = supplement ? unpackWords(supplement.words) : new Map<number, string>();
  const criteria = new Map(index.entries.filter(({ kind }) => kind === 'criterion').map((entry) => [entry.path, entry]));
  const alike = [...(index.months ? monthEntries(index.months) : []), ...(index.changes ? changeEntries(index.changes, index.entries) : [])];
  const entries = [...index.entries.map((entry) => whole(entry, criteria)), ...alike, ...(supplement?.sources ?? []).flatMap(sourceEntries)].map((entry, i) => prepareEntry(entry, longer.get(i) ?? ''));
  const everything = entries.map((entry) => entry.everything).join('\n');
  return {
    entries,
    names: namesOf(index),
    vocabulary: new Set(wordsOf(everything).filter((word) => /^[a-z][a-z0-9.-]{3,}$/.test(word))),
    occurs: (text) => everything.includes(text),
  };
}

/** An entry with what its parts and its criterion say already: today's answer below a fact's title, and the criterion’s other names. */
function whole(entry: SearchEntry, criteria: ReadonlyMap<string, SearchEntry>): SearchEntry {
  const answer = entry.answer === undefined ? undefined : entry.parts?.[entry.answer];
  const otherNames = criteria.get(criterionOf(entry) ?? '')?.also ?? [];
  return {
    ...entry,
    ...(answer ? { text: [answer.title, answer.text].filter(Boolean).join(' · ') } : {}),
    ...(entry.service && otherNames.length > 0 ? { also: [...(entry.also ?? []), ...otherNames.map((name) => `${entry.service}: ${name}`)] } : {}),
  };
}

function prepareEntry(entry: SearchEntry, longer: string): PreparedEntry {
  const names = [entry.title, ...(entry.also ?? [])].map(fold);
  const texts = [entry.text, entry.service].filter((text) => text !== undefined).map(fold);
  const words = fold(longer);
  const parts = (entry.parts ?? []).map((part) => ({ part, title: fold(part.title), text: fold(part.text ?? '') }));
  const everything = [...names, ...texts, words, ...parts.flatMap(({ title, text }) => [title, text])].join('\n');
  return { entry, names, texts, words, parts, everything };
}

/** The entries of a publisher's documents. */
function sourceEntries({ folder, publisher, documents }: SearchedSources): SearchEntry[] {
  return documents.map(([name, title]) => ({ kind: 'source', path: `${folder}${name}/`, title, text: publisher }));
}
