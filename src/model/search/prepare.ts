import { fold } from '../fold.ts';
import type { SearchEntry, SearchIndex, SearchPart, SearchedSources } from './entry.ts';
import { criterionOf } from './criterion-of.ts';
import { changeEntries } from './changes.ts';
import { monthEntries } from './months.ts';
import { mixedNames, namesOf } from './names.ts';
import type { Lexicon } from './query.ts';
import { atOnce, eachInSteps, type Steps } from './steps.ts';
import { rangesIn, type WrittenRange } from './version-ranges.ts';
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

/** Makes an index ready for queries. */
export function prepare(index: SearchIndex): Prepared {
  return atOnce(preparing(index));
}

/** The same in steps. */
export function* preparing(index: SearchIndex): Steps<Prepared> {
  const criteria = new Map(index.entries.filter(({ kind }) => kind === 'criterion').map((entry) => [entry.path, entry]));
  const longer = index.words ? unpackWords(index.words) : undefined;
  // What a layer and a month tell of every service.
  const services = index.entries.flatMap(({ kind, also }) => (kind === 'service' ? also?.slice(0, 1) ?? [] : [])).join(' ');
  yield;
  const told = yield* eachInSteps([...index.entries.entries()], ([i, entry]) => prepareEntry(whole(entry, criteria), `${longer?.get(i) ?? ''}${entry.kind === 'layer' ? ` ${services}` : ''}`));
  const months = yield* eachInSteps(index.months ? monthEntries(index.months) : [], (entry) => prepareEntry(entry, services));
  const alike = [...(index.changes ? changeEntries(index.changes, index.entries) : []), ...(index.sources ?? []).flatMap(sourceEntries)];
  const entries = [...told, ...months, ...(yield* eachInSteps(alike, (entry) => prepareEntry(entry)))];
  return prepared(entries, namesOf(index));
}

function prepared(entries: PreparedEntry[], names: Prepared['names']): Prepared {
  const everything = entries.map((entry) => entry.everything).join('\n');
  let vocabulary: Set<string> | undefined;
  let ranges: WrittenRange[] | undefined;
  return {
    entries,
    names,
    mixed: mixedNames(names),
    // Only what was misspelt is looked for among all words; to list them takes a phone longer than a frame.
    get vocabulary() {
      vocabulary ??= new Set(wordsOf(everything).filter((word) => /^[a-z][a-z0-9.-]{3,}$/.test(word)));
      return vocabulary;
    },
    get ranges() {
      ranges ??= rangesIn(everything);
      return ranges;
    },
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

function prepareEntry(entry: SearchEntry, longer = ''): PreparedEntry {
  const names = [entry.title, ...(entry.also ?? [])].map(fold);
  const texts = [entry.text, entry.service].filter((text) => text !== undefined).map(fold);
  const parts = (entry.parts ?? []).map((part) => ({ part, title: fold(part.title), text: fold(part.text ?? '') }));
  const words = fold(longer);
  const everything = [...names, ...texts, ...parts.flatMap(({ title, text }) => [title, text]), words].join('\n');
  return { entry, names, texts, words, parts, everything };
}

/** The entries of a publisher's documents. */
function sourceEntries({ folder, publisher, documents }: SearchedSources): SearchEntry[] {
  return documents.map(([name, title]) => ({ kind: 'source', path: `${folder}${name}/`, title, text: publisher }));
}
