import { fit } from './fit.ts';
import type { PreparedEntry, PreparedPart } from './prepare.ts';
import type { QueryTerm, Spelling } from './query.ts';

const IN_NAME = 3;
const IN_PART_TITLE = 1.7;
const IN_TEXT = 1;
const IN_WORDS = 0.6;
const WORDS_APART = 0.6;

/** How well an entry answers one term of a query: 0 not at all, 3 where it goes by that very name. */
export function termScore({ names, texts, words, parts, everything }: PreparedEntry, term: QueryTerm): number {
  return bestSpelling(term, (wanted) => {
    if (!(wanted.whole ? [wanted.text] : wanted.text.split(' ')).every((word) => everything.includes(word))) return 0;
    return Math.max(
      ...names.map((name) => nameScore(name, wanted)),
      ...texts.map((text) => IN_TEXT * phraseFit(text, wanted)),
      IN_WORDS * phraseFit(words, wanted),
      ...parts.map((part) => fieldScore(part, wanted)),
    );
  });
}

/** How well a place on a page answers one term. */
export function partScore(part: PreparedPart, term: QueryTerm): number {
  return bestSpelling(term, (wanted) => fieldScore(part, wanted));
}

/** Whether a name is a term in one of its spellings. */
export function isName(name: string, { spellings }: QueryTerm): boolean {
  return spellings.some(({ text }) => text === name);
}

/** Whether a name holds a term. */
export function isIn(name: string, { spellings }: QueryTerm): boolean {
  return spellings.some((wanted) => phraseFit(name, wanted) > 0);
}

function bestSpelling({ spellings }: QueryTerm, score: (wanted: Spelling) => number): number {
  return Math.max(...spellings.map((wanted) => wanted.weight * score(wanted)));
}

/** A name that says little else is a better match than a long one. */
function nameScore(name: string, wanted: Spelling): number {
  return IN_NAME * phraseFit(name, wanted) * (0.6 + 0.4 * Math.min(1, wanted.text.length / name.length));
}

function fieldScore({ title, text }: PreparedPart, wanted: Spelling): number {
  return Math.max(IN_PART_TITLE * phraseFit(title, wanted), IN_TEXT * phraseFit(text, wanted));
}

/** The fit of a name of several words: as it is, or, unless it is a text to be found whole, its words apart from each other. */
function phraseFit(text: string, wanted: Spelling): number {
  const found = fit(text, wanted.text);
  if (found > 0 || wanted.whole || !wanted.text.includes(' ')) return found;
  return WORDS_APART * Math.min(...wanted.text.split(' ').map((word) => fit(text, word)));
}
