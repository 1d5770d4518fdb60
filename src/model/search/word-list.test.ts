import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packWords, unpackWords } from './word-list.ts';

const word = fc.stringMatching(/^[a-z0-9ァ-ヺ.-]{1,6}$/);
const pages = fc.array(fc.array(word));

test('a list holds every word of every page, once and in order', () => {
  fc.assert(
    fc.property(pages, (list) => {
      const unpacked = unpackWords(packWords(list));
      expect(list.map((_, page) => unpacked.get(page) ?? '')).toEqual(list.map((words) => [...new Set(words)].sort((a, b) => (a < b ? -1 : 1)).join(' ')));
    }),
  );
});

test('words that stand nearly everywhere are left out', () => {
  const list = packWords([['rare', 'common'], ['common']], 1);
  expect(unpackWords(list)).toEqual(new Map([[0, 'rare']]));
});

test('a list of nothing is empty', () => {
  expect(packWords([])).toEqual({ words: '', places: '' });
  expect(unpackWords(packWords([[], []]))).toEqual(new Map());
});
