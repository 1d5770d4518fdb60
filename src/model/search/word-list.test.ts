import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packWords, unpackWords } from './word-list.ts';

const word = fc.stringMatching(/^[a-z0-9ァ-ヺ.-]{1,6}$/);
const pages = fc.uniqueArray(fc.tuple(fc.stringMatching(/^\/[a-z]{1,5}\/$/), fc.array(word)), { selector: ([path]) => path });

test('a list holds every word of every page, once and in order', () => {
  fc.assert(
    fc.property(pages, (list) => {
      const unpacked = unpackWords(packWords(new Map(list)));
      expect([...unpacked]).toEqual(list.map(([path, words]) => [path, [...new Set(words)].sort((a, b) => (a < b ? -1 : 1)).join(' ')]));
    }),
  );
});

test('words that stand nearly everywhere are left out', () => {
  const list = packWords(new Map([['/a/', ['rare', 'common']], ['/b/', ['common']]]), 1);
  expect(unpackWords(list)).toEqual(new Map([['/a/', 'rare'], ['/b/', '']]));
});
