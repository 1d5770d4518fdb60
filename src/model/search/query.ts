import { fold } from '../fold.ts';
import { withDates } from './dates.ts';
import type { Names } from './names.ts';
import { nearestWords } from './nearest.ts';
import { rangesWith, type WrittenRange } from './version-ranges.ts';
import { isFunctionWord, wordsOf } from './words.ts';

/** A thing looked for, in every spelling that counts as it. */
export interface QueryTerm {
  spellings: Spelling[];
  /** A function word: a small help where it stands in a title, no loss where it does not. */
  minor: boolean;
}

export interface Spelling {
  /** Folded. */
  text: string;
  /** How near it is to what was typed, 0 to 1. */
  weight: number;
  /** Set for what is a text as it is written: its words apart from each other say something else. */
  whole?: true;
}

/** What a query is read against. */
export interface Lexicon {
  names: Names;
  /** Those of kanji and kana, the longest first. */
  mixed: readonly string[];
  /** Latin words that can be found. */
  vocabulary: ReadonlySet<string>;
  /** Whether a folded text stands anywhere in what can be found. */
  occurs: (text: string) => boolean;
  /** The ranges of Kubernetes versions that stand in what can be found. */
  ranges: readonly WrittenRange[];
}

const OTHER_NAME = 0.75;
const SLIP = 0.6;
/** A range that holds a version: one that has an end says more of it than one that has none. */
const CLOSED_RANGE = 0.9;
const OPEN_RANGE = 0.5;
const LONGEST_NAME = 5;
const LONGEST_QUERY = 200;

/** What was typed, as it is compared, cut where it is longer than anyone types. */
export function foldQuery(query: string): string {
  return fold(query.slice(0, LONGEST_QUERY)).trim().replace(/\s+/g, ' ');
}

/** Reads a query into the things it looks for: names that are known first, then word by word. */
export function readQuery(query: string, lexicon: Lexicon): QueryTerm[] {
  const chunks = withDates(foldQuery(query)).split(/[\s、。・,/?!"「」()]+/u);
  const terms: QueryTerm[] = [];
  for (let i = 0; i < chunks.length; ) {
    const length = nameLength(chunks, i, lexicon.names);
    const named = chunks.slice(i, i + length).join(' ');
    terms.push(...(length > 0 ? [term(named, lexicon)] : readChunk(chunks[i] ?? '', lexicon)));
    i += Math.max(1, length);
  }
  return terms.every(({ minor }) => minor) ? terms.map((t) => ({ ...t, minor: false })) : terms;
}

/** How many chunks from `start` on make up a known name; 0 = none. */
function nameLength(chunks: readonly string[], start: number, names: Names): number {
  for (let length = LONGEST_NAME; length > 0; length -= 1) {
    if (names.has(chunks.slice(start, start + length).join(' '))) return length;
  }
  return 0;
}

/** Reads what stands between two spaces: names of kanji and kana in it first, then runs of one script. */
function readChunk(chunk: string, lexicon: Lexicon): QueryTerm[] {
  const name = lexicon.mixed.find((mixed) => chunk.includes(mixed));
  if (name === undefined) return wordsOf(chunk).flatMap((word) => readWord(word, lexicon));
  const [before = '', ...after] = chunk.split(name);
  return [...readChunk(before, lexicon), term(name, lexicon), ...readChunk(after.join(name), lexicon)];
}

function readWord(word: string, lexicon: Lexicon): QueryTerm[] {
  const known = lexicon.names.has(word) || isFunctionWord(word) || lexicon.occurs(word);
  if (known || /^[a-z0-9]/.test(word)) return [term(word, lexicon)];
  const pieces = knownPieces(word, (text) => lexicon.names.has(text) || lexicon.occurs(text));
  return pieces.length === 0 ? [term(word, lexicon)] : pieces.map((piece) => term(piece, lexicon));
}

function term(text: string, lexicon: Lexicon): QueryTerm {
  const { names, occurs } = lexicon;
  const one = singular(text);
  const others = new Set([...(names.get(text) ?? []), ...(one === undefined ? [] : [one, ...(names.get(one) ?? [])])]);
  others.delete(text);
  const known = isFunctionWord(text) || occurs(text) || [...others].some(occurs);
  return {
    spellings: [
      { text, weight: 1 },
      ...[...others].map((name) => ({ text: name, weight: OTHER_NAME })),
      ...rangesWith(text, () => lexicon.ranges).map((range) => ({ text: range.text, weight: range.closed ? CLOSED_RANGE : OPEN_RANGE, whole: true as const })),
      ...(known ? [] : nearestWords(text, lexicon.vocabulary)).map((near) => ({ text: near, weight: SLIP })),
    ],
    minor: isFunctionWord(text),
  };
}

/** The singular that an English word may be the plural of. */
function singular(word: string): string | undefined {
  if (!/^[a-z]{3,}[^s]s$/.test(word)) return undefined;
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}

/** A Japanese compound that stands nowhere as a whole, cut into the longest pieces that are known; two kana are the end of another word. */
function knownPieces(word: string, known: (text: string) => boolean): string[] {
  const shortest = /^[ァ-ヺ]/.test(word) ? 3 : 2;
  const pieces: string[] = [];
  for (let start = 0; start < word.length - 1; ) {
    let end = word.length;
    while (end > start + 1 && !known(word.slice(start, end))) end -= 1;
    if (end >= start + shortest) pieces.push(word.slice(start, end));
    start = end;
  }
  return pieces;
}
