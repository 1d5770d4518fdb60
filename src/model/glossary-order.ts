import type { GlossaryTerm } from '../schema/glossary-term.ts';
import { fold } from './fold.ts';

/** A term and where it stands in a list that runs from A to Z and, in Japanese, on through the kana. */
export interface ListedTerm {
  id: string;
  term: GlossaryTerm;
  name: string;
}

/** The terms under the letter they begin with: A, B …, then ア, カ … for Japanese names, by their reading. */
export function byLetter(glossary: ReadonlyMap<string, GlossaryTerm>, language: 'ja' | 'en'): [letter: string, terms: ListedTerm[]][] {
  const collator = new Intl.Collator(language, { numeric: true });
  const listed = [...glossary].map(([id, term]) => {
    const name = typeof term.name === 'string' ? term.name : term.name[language];
    return { id, term, name, reading: language === 'ja' && term.reading !== undefined ? term.reading : name };
  });
  const sorted = listed.sort((a, b) => collator.compare(a.reading, b.reading));
  return [...Map.groupBy(sorted, ({ reading }) => letterOf(reading))];
}

const ROWS = 'アカサタナハマヤラワ';

/** The Latin letter a reading begins with, or the first kana of its row: カ for ク and ガ. */
function letterOf(reading: string): string {
  const first = fold(reading).normalize('NFD').charAt(0);
  if (/[a-z0-9]/.test(first)) return first.toUpperCase();
  return [...ROWS].findLast((row) => row <= first) ?? first;
}
