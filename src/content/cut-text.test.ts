import { expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { cutTexts } from './cut-text.ts';

/** The places of a YAML text at which a sentence is cut short. */
const cuts = (text: string) => cutTexts(parseDocument(text), text).map(({ offset }) => offset);

it.each([
  ['ja: 文 # 続き\n', 6],
  ['en: A b # c\n', 8],
  ['en: A b # c', 8],
  ['en: A \t # c\n', 8],
  ['note:\n  - en: one\n      two # c\n', 28],
  ['id: a # b\nen: A # b\n', 16],
])('in %j the sign at %d cuts a sentence short', (text, at) => {
  expect(cuts(text)).toEqual([at]);
  expect(text.charAt(at)).toBe('#');
});

it.each(['id: a # b\n', 'en: "A" # b\n', "ja: '文' # b\n", 'en: A#b\n', 'en: A\n# b\n', 'en: A\nid: b # c\n', 'en: |\n  A # b\n', 'en: { a: b } # c\n', 'en: [a] # c\n', '- en # b\n', '? [en]\n: A # b\n'])(
  'in %j none does',
  (text) => {
    expect(cuts(text)).toEqual([]);
  },
);

it('tells of every one, in both languages', () => {
  const text = 'ja: 文 # 続き\nen: A # b\n';
  expect(cutTexts(parseDocument(text), text).map(({ message, hint }) => [message.ja, message.en, hint.ja, hint.en])).toEqual(
    Array(2).fill([expect.stringContaining('文に入りません'), expect.stringContaining('is a comment'), expect.stringContaining('引用符'), expect.stringContaining('in quotes')]),
  );
});
