import { describe, expect, test } from 'vitest';
import { criterionOf } from './criterion-of.ts';
import type { SearchEntry, SearchIndex } from './entry.ts';
import { namesOf } from './names.ts';
import { prepare } from './prepare.ts';
import { packWords } from './word-list.ts';
import { isFunctionWord, telling, wordsOf } from './words.ts';

const entry = (parts: Partial<SearchEntry>): SearchEntry => ({ kind: 'page', path: '/x/', title: 'X', ...parts });
const only = (parts: Partial<SearchEntry>, ...others: SearchEntry[]) => prepare({ entries: [entry(parts), ...others], same: [] }).entries[0]!;

describe('an index ready for queries', () => {
  test('has every text folded, in its place', () => {
    expect(only({ title: 'ＥＫＳ', also: ['Amazon EKS'], text: 'Runs CONTAINERD', service: 'EKS', parts: [{ id: 'p', title: 'Ａ', text: 'Ｂ' }, { id: 'q', title: 'Ｃ' }] })).toMatchObject({
      names: ['eks', 'amazon eks'],
      texts: ['runs containerd', 'eks'],
      words: '',
      parts: [{ title: 'a', text: 'b' }, { title: 'c', text: '' }],
    });
  });

  test('knows all that a page says, to see what is not there', () => {
    const { everything } = only({ title: 'A', also: ['B'], text: 'C', service: 'D', parts: [{ id: 'p', title: 'E', text: 'F' }] });
    expect(everything.split('\n').filter(Boolean)).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  });

  test('tells today’s answer below the title of a fact', () => {
    const parts = [{ id: 'old', title: 'Docker', text: 'until 2022' }, { id: 'new', title: 'containerd', text: 'since 2022' }];
    expect(only({ text: 'general', answer: 1, parts }).entry.text).toBe('containerd · since 2022');
    expect(only({ answer: 0, parts: [{ id: 'old', title: 'Docker' }] }).entry.text).toBe('Docker');
    expect(only({ text: 'general', parts }).entry.text).toBe('general');
  });

  test('calls a fact by the other names of its criterion', () => {
    const criterion = entry({ kind: 'criterion', path: '/cri/runtime/', title: 'Runtime', also: ['ランタイム', 'engine'] });
    const fact = { kind: 'fact', path: '/facts/eks/cri/runtime/', title: 'EKS: Runtime', service: 'EKS' } as const;
    expect(only(fact, criterion).entry.also).toEqual(['EKS: ランタイム', 'EKS: engine']);
    expect(only({ ...fact, path: '/facts/eks/cri/other/' }, criterion).entry.also).toBeUndefined();
    expect(only({ ...fact, service: undefined } as SearchEntry, criterion).entry.also).toBeUndefined();
  });

  test('finds sources, and the words of longer texts at their pages', () => {
    const index: SearchIndex = { entries: [entry({ path: '/a/' }), entry({ path: '/b/' })], same: [], sources: [{ folder: '/', publisher: 'X', documents: [['s', 'Source']] }], words: packWords([[], ['flannel']]) };
    const { entries, occurs } = prepare(index);
    expect(entries.map(({ entry: { path, kind }, words }) => [path, kind, words])).toEqual([['/a/', 'page', ''], ['/b/', 'page', 'flannel'], ['/s/', 'source', '']]);
    expect([occurs('flannel'), occurs('source'), occurs('calico')]).toEqual([true, true, false]);
    expect(prepare({ entries: [entry({ title: 'ab' }), entry({ title: 'cd' })], same: [] }).occurs('bc')).toBe(false);
  });

  test('finds a month and a layer by every service', () => {
    const months = { first: '2021-05', last: '2021-05', title: '{month}', own: Array(12).fill('{year}'), other: Array(12).fill('{year}') };
    const { entries } = prepare({ entries: [entry({ kind: 'service', title: 'EKS', also: ['EKS'] }), entry({ kind: 'layer', path: '/cri/' }), entry({})], same: [], months });
    expect(entries.map(({ entry: { path }, words }) => [path, words.trim()])).toEqual([['/x/', ''], ['/cri/', 'eks'], ['/x/', ''], ['/as-of/2021-05/', 'eks']]);
  });

  test('knows which of its names mix kanji and kana, the longest first', () => {
    expect(prepare({ entries: [], same: [['乗り換え', '移行', 'やり直し', '切替え', 'change']] }).mixed).toEqual(['乗り換え', 'やり直し', '切替え']);
  });

  test('corrects towards Latin words of four letters or more alone', () => {
    const { vocabulary } = prepare({ entries: [entry({ title: 'cri node ランタイム 1.24 kube-proxy 既定 x86_64 cilium1 1abcde node_x' })], same: [] });
    expect([...vocabulary].sort()).toEqual(['cilium1', 'kube-proxy', 'node']);
  });
});

describe('names that mean the same', () => {
  const names = namesOf({
    entries: [
      entry({ kind: 'service', title: 'EKS', also: ['Amazon EKS'] }),
      entry({ kind: 'term', title: 'CRI-O', also: ['crio'] }),
      entry({ kind: 'criterion', title: 'Runtime', also: ['ランタイム'] }),
      entry({ kind: 'guide', title: 'What is CRI?', also: ['cri とは'] }),
    ],
    same: [['end', 'Retirement'], ['Retirement', 'sunset']],
  });
  const same = (name: string) => [...(names.get(name) ?? [])].sort();

  test('are those of services, criteria and terms, folded', () => {
    expect(same('eks')).toEqual(['amazon eks', 'eks']);
    expect(same('crio')).toEqual(['cri-o', 'crio']);
    expect(same('ランタイム')).toEqual(['runtime', 'ランタイム']);
  });

  test('are not the titles of other pages', () => {
    expect(same('what is cri?')).toEqual([]);
  });

  test('join where a name stands in two groups', () => {
    expect(same('retirement')).toEqual(['end', 'retirement', 'sunset']);
    expect(same('end')).toEqual(['end', 'retirement']);
  });
});

describe('words', () => {
  test.each([
    ['eks 1.24 の既定', ['eks', '1.24', 'の', '既定']],
    ['kube-proxy, cri-o.', ['kube-proxy', 'cri-o']],
    ['x86_64 c++ a', ['x86_64', 'c', 'a']],
    ['コンテナランタイムは人々', ['コンテナランタイム', 'は', '人々']],
    ['!?', []],
  ])('of “%s” are runs of one script', (text, words) => expect(wordsOf(text)).toEqual(words));

  test('tell what a text is about where they are neither grammar nor single letters', () => {
    expect(telling('what is the default of eks の既定 と eks x 網 a')).toEqual(['default', 'eks', '既定']);
  });

  test.each(['the', 'does', 'a', 'の', 'ください'])('%s carries grammar', (word) => expect(isFunctionWord(word)).toBe(true));
  test.each(['eks', 'then-and', 'ノード', '', 'お知らせ'])('%s does not', (word) => expect(isFunctionWord(word)).toBe(false));
});

describe('the criterion of a page', () => {
  test.each([
    ['/facts/eks/cri/default-runtime/', '/cri/default-runtime/'],
    ['/cri/default-runtime/', undefined],
    ['/en/facts/eks/cri/x/', undefined],
    ['/facts/eks', undefined],
  ])('%s is that of %s', (path, criterion) => expect(criterionOf(entry({ path }))).toBe(criterion));
});
