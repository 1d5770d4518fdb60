import { fold } from '../fold.ts';
import { occurrences } from './fit.ts';

/** A stretch of a text, and whether it is what was looked for. */
export interface MarkedPiece {
  text: string;
  marked: boolean;
}

/** Cuts a text into what matches the folded spellings and what does not. The pieces together are the text. */
export function markPieces(text: string, spellings: readonly string[]): MarkedPiece[] {
  const { folded, origin } = foldWithOrigin(text);
  const ranges = [...new Set(spellings)]
    .flatMap((spelling) => occurrences(folded, spelling).map(({ at }) => ({ start: origin[at] ?? 0, end: origin[at + spelling.length] ?? text.length })))
    .sort((a, b) => a.start - b.start);

  const pieces: MarkedPiece[] = [];
  let end = 0;
  const add = (until: number, marked: boolean) => {
    if (until > end) pieces.push({ text: text.slice(end, until), marked });
    end = Math.max(end, until);
  };
  for (const range of joined(ranges)) {
    add(range.start, false);
    add(range.end, true);
  }
  add(text.length, false);
  return pieces;
}

interface Range {
  start: number;
  end: number;
}

function joined(ranges: readonly Range[]): Range[] {
  const all: Range[] = [];
  for (const range of ranges) {
    const last = all.at(-1);
    if (last && range.start <= last.end) last.end = Math.max(last.end, range.end);
    else all.push({ ...range });
  }
  return all;
}

/** A letter with the marks that belong to it: half-width kana carry theirs as letters of their own. */
const LETTER = /.[\p{M}ﾞﾟ]*/gsu;

/** A folded text, and for each of its characters where it came from; one more for its end. */
function foldWithOrigin(text: string): { folded: string; origin: number[] } {
  let folded = '';
  const origin: number[] = [];
  for (const { 0: letter, index } of text.matchAll(LETTER)) {
    const piece = fold(letter);
    folded += piece;
    for (let i = 0; i < piece.length; i += 1) origin.push(index);
  }
  return { folded, origin: [...origin, text.length] };
}
