import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rangesIn } from './version-ranges.ts';
import { foldQuery, readQuery, type Lexicon } from './query.ts';

const TEXT = 'eks 既定 ランタイム ネットワク policy docker';
const LEXICON: Lexicon = {
  names: new Map([
    ['network policy', new Set(['network policy', 'ネットワクポリシ'])],
    ['乗り換え', new Set(['乗り換え', '移行'])],
    ['ネットワクポリシ', new Set(['network policy', 'ネットワクポリシ'])],
  ]),
  vocabulary: new Set(['docker', 'policy']),
  occurs: (text) => TEXT.includes(text),
  ranges: rangesIn('1.20–1.23, 1.24以降, 1.23以前'),
  mixed: ['乗り換え'],
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
    ['1.24', [['1.24', '1.24以降']]],
    ['1.22', [['1.22', '1.20–1.23', '1.23以前']]],
    ['1.7', [['1.7']]],
    ['policyを乗り換えたい', [['policy'], ['を'], ['乗り換え', '移行'], ['たい']]],
    ['policyの使い方', [['policy'], ['の'], ['使'], ['い'], ['方']]],
    ['網policy何ですか', [['網'], ['policy'], ['何'], ['ですか']]],
    ['', []],
    ['  ?!「」', []],
  ])('%s is read as its words and their other spellings', (query, expected) => {
    expect(spellings(query)).toEqual(expected);
  });

  test('words of grammar weigh less, unless there is nothing else', () => {
    expect(readQuery('what is docker', LEXICON).map(({ minor }) => minor)).toEqual([true, true, false]);
    expect(readQuery('what is', LEXICON).map(({ minor }) => minor)).toEqual([false, false]);
  });

  test('a spelling weighs less the further it is from what was typed', () => {
    const weights = (query: string) => readQuery(query, LEXICON).map((term) => term.spellings.map(({ weight }) => weight));
    expect(weights('network policy')).toEqual([[1, 0.75]]);
    expect(weights('dcoker')).toEqual([[1, 0.6]]);
    expect(weights('policies')).toEqual([[1, 0.75]]);
    expect(weights('dockers')).toEqual([[1, 0.75]]);
  });

  test.each([
    ['dockers', [['dockers', 'docker']]],
    ['pass', [['pass']]],
    ['ips', [['ips']]],
    ['ネットワークポリシー eks', [['ネットワクポリシ', 'network policy'], ['eks']]],
    ['既定ランタイム', [['既定'], ['ランタイム']]],
    ['ランタイム既定', [['ランタイム'], ['既定']]],
    ['未知語', [['未知語']]],
    ['eksネットワークポリシー', [['eks'], ['ネットワクポリシ', 'network policy']]],
    ['kube-nodes', [['kube-nodes']]],
    ['nodesque', [['nodesque']]],
    ['eks/docker', [['eks'], ['docker']]],
    ['「Network、 Policy」', [['network policy', 'ネットワクポリシ']]],
    ['docker、eks。policy', [['docker'], ['eks'], ['policy']]],
  ])('%s is read as its words, singulars and known pieces', (query, expected) => {
    expect(spellings(query)).toEqual(expected);
  });

  test('the longest name that is known goes first', () => {
    const names = new Map(['a b', 'a b c', 'c'].map((name) => [name, new Set([name])]));
    const read = (query: string) => readQuery(query, { names, vocabulary: new Set(), occurs: () => true, ranges: [], mixed: [] }).map((term) => term.spellings[0]?.text);
    expect(read('a b c d')).toEqual(['a b c', 'd']);
    expect(read('a b d c')).toEqual(['a b', 'd', 'c']);
    expect(read('x a b')).toEqual(['x', 'a b']);
  });

  test('nothing is taken for a slip that stands somewhere as it is', () => {
    const read = (occurs: (text: string) => boolean) => readQuery('dcoker', { ...LEXICON, occurs })[0]?.spellings.length;
    expect([read(() => true), read(() => false)]).toEqual([1, 2]);
  });

  test('what is typed is compared folded, without outer and double spaces, and no longer than anyone types', () => {
    expect(foldQuery('  ＥＫＳ \t の　　Ｘ ')).toBe('eks の x');
    expect(foldQuery('a'.repeat(500))).toBe('a'.repeat(200));
  });

  test('whatever is typed can be read, and in little', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (query) => {
        expect(readQuery(query, LEXICON).length).toBeLessThanOrEqual(200);
      }),
    );
  });
});
