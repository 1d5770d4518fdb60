import type { GlossaryTerm } from '../schema/glossary-term.ts';

/** A stretch of a text, and the glossary term it names. */
export interface TermPiece {
  text: string;
  /** The term's id. */
  term?: string;
}

/** Finds the terms of a glossary in texts of one language. */
export interface TermFinder {
  pattern: RegExp;
  idOf: (found: string) => string | undefined;
}

/**
 * A finder for the names and other spellings of all terms. Names that are the same in every language are proper names
 * and count as they are written; common words may begin with either case. English plurals count too.
 */
export function termFinder(glossary: ReadonlyMap<string, GlossaryTerm>, language: 'ja' | 'en'): TermFinder {
  const ids = new Map<string, string>();
  for (const [id, { name, aliases = [] }] of glossary) {
    const common = typeof name !== 'string';
    for (const spelling of [common ? name[language] : name, ...aliases]) {
      for (const written of common ? [spelling, lowered(spelling)] : [spelling]) if (!ids.has(written)) ids.set(written, id);
    }
  }
  const spellings = [...ids.keys()].sort((a, b) => b.length - a.length);
  return {
    pattern: new RegExp(spellings.map(bounded).join('|'), 'gu'),
    idOf: (found) => ids.get(found) ?? ids.get(found.replace(/s$/, '')),
  };
}

/** Cuts a text at the first occurrence of each term that is not `linked` yet, and adds those to `linked`. */
export function termPieces(text: string, { pattern, idOf }: TermFinder, linked: Set<string>): TermPiece[] {
  const pieces: TermPiece[] = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(pattern)) {
    const term = idOf(found);
    if (term === undefined || linked.has(term)) continue;
    linked.add(term);
    if (index > end) pieces.push({ text: text.slice(end, index) });
    pieces.push({ text: found, term });
    end = index + found.length;
  }
  if (end < text.length) pieces.push({ text: text.slice(end) });
  return pieces;
}

function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** Scripts whose words run on without a space: a name is found where its first and last letters begin and end such a run. */
const RUNS = ['A-Za-z0-9_', 'ァ-ヺー', '々一-鿿'];

function bounded(spelling: string): string {
  const first = runOf(spelling.charAt(0));
  const last = runOf(spelling.charAt(spelling.length - 1));
  const latin = last === RUNS[0];
  const before = first ? `(?<![${first}]${first === RUNS[0] ? '|[A-Za-z0-9][./-]' : ''})` : '';
  const after = last ? `(?![${last}]${latin ? '|[./-][A-Za-z0-9]' : ''})` : '';
  return `${before}${RegExp.escape(spelling)}${latin ? 's?' : ''}${after}`;
}

function runOf(letter: string): string | undefined {
  return RUNS.find((run) => new RegExp(`[${run}]`, 'u').test(letter));
}
