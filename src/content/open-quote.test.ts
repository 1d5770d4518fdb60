import { expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { openQuote } from './open-quote.ts';

const found = (text: string) => openQuote(parseDocument(text), text);

it.each([
  ['a: "open', 3],
  ["a: 'open", 3],
  ['a: "', 3],
  ['a: "open\nb: "closed"', 3],
  ['a: "x"\nb: "open\nc: 1\nd: "y"', 10],
  ['- a: "open\n- b: "x"', 5],
  ['a: "x\nkey: 1\nb: "y"', 3],
  ['a: "x\n  - key: 1\nb: "y"', 3],
  ['a: "x\nk:\nb: "y"', 3],
  ['a: "x\nlong-key: 1\n"', 3],
  ['a: "x\n  key: 1"\nb: [', 3],
  ['a: "x\n  - key: 1"\nb: [', 3],
  ['a: "x\n    key:\n  y"\nb: [', 3],
])('in %j the quote at %d is open', (text, at) => expect(found(text)).toBe(at));

it.each(['a: "over\n  two lines: here"', 'a: "over\n  http://x"', 'a: "x\n  : y"', 'a: "closed"', "a: 'it''s'", 'a: "over\n  two lines"', 'a: "a: b"', 'a: plain', 'a: ""', ''])('in %j none is', (text) => expect(found(text)).toBeUndefined());
