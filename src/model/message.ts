/** A part of a message: text, the place of an argument, or a choice between further parts. */
export type Piece = string | number | Choice;

/** What is said depends on an argument: on the number it is, or on the word. */
export interface Choice {
  /** The place of the argument. */
  by: number;
  plural?: true;
  /** By word, by plural category (`one`, `other`) or by exact number (`=0`). */
  cases: Record<string, Piece[]>;
}

/** Words of the site in one language, as data: texts, messages that are filled in, lists and groups of these. */
export type Said = string | { pieces: Piece[] } | readonly Said[] | { readonly [key: string]: Said };

type Argument = string | number;

/** Words as code asks for them: a text is a string, a message a function of what is filled in. */
export function speak(said: Said, language: string): unknown {
  if (typeof said === 'string') return said;
  if (isList(said)) return said.map((item) => speak(item, language));
  if (isMessage(said)) return (...given: Argument[]) => fill(said.pieces, given, language);
  return Object.fromEntries(Object.entries(said).map(([key, inner]) => [key, speak(inner, language)]));
}

/** A message with its places filled in. */
function fill(pieces: readonly Piece[], given: readonly Argument[], language: string): string {
  return pieces
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      if (typeof piece === 'number') return given[piece];
      const value = given[piece.by];
      const { cases } = piece;
      const chosen = piece.plural ? (cases[`=${value}`] ?? cases[categoryOf(Number(value), language)]) : cases[String(value)];
      return fill(chosen ?? cases.other ?? [], given, language);
    })
    .join('');
}

const rules = new Map<string, Intl.PluralRules>();

/** The plural category of a number in a language (CLDR). */
function categoryOf(count: number, language: string): string {
  const known = rules.get(language) ?? new Intl.PluralRules(language);
  rules.set(language, known);
  return known.select(count);
}

function isList(said: Said): said is readonly Said[] {
  return Array.isArray(said);
}

function isMessage(said: object): said is { pieces: Piece[] } {
  return 'pieces' in said && Array.isArray(said.pieces);
}
