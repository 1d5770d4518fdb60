import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readQuery, type Lexicon } from './query.ts';

const TEXT = 'eks 既定 ランタイム ネットワク policy docker';
const LEXICON: Lexicon = {
  names: new Map([
    ['network policy', new Set(['network policy', 'ネットワクポリシ'])],
    ['ネットワクポリシ', new Set(['network policy', 'ネットワクポリシ'])],
  ]),
  vocabulary: new Set(['docker', 'policy']),
  occurs: (text) => TEXT.includes(text),
};
const spellings = (query: string) => readQuery(query, LEXICON).map((term) => term.spellings.map(({ text }) => text));

describe('a query', () => {
  test.each([
    ['EKS docker', [['eks'], ['docker']]],
    ['ＥＫＳ　ＤＯＣＫＥＲ', [['eks'], ['docker']]],
    ['EKSの既定', [['eks'], ['の'], ['既定']]],
    ['Network Policy EKS', [['network policy', 'ネットワクポリシ'], ['eks']]],
    ['ネットワークポリシー', [['ネットワクポリシ', 'network policy']]],
    ['ネットワークランタイム', [['ネットワク'], ['ランタイム']]],
    ['dcoker', [['dcoker', 'docker']]],
    ['policies', [['policies', 'policy']]],
    ['1.24', [['1.24']]],
    ['', []],
    ['  ?!「」', []],
  ])('%s is read as its words and their other spellings', (query, expected) => {
    expect(spellings(query)).toEqual(expected);
  });

  test('words of grammar weigh less, unless there is nothing else', () => {
    expect(readQuery('what is docker', LEXICON).map(({ minor }) => minor)).toEqual([true, true, false]);
    expect(readQuery('what is', LEXICON).map(({ minor }) => minor)).toEqual([false, false]);
  });

  test('whatever is typed can be read, and in little', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (query) => {
        expect(readQuery(query, LEXICON).length).toBeLessThanOrEqual(200);
      }),
    );
  });
});
