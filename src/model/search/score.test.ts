import { describe, expect, test } from 'vitest';
import type { SearchEntry } from './entry.ts';
import { prepare, type PreparedEntry } from './prepare.ts';
import type { QueryTerm } from './query.ts';
import { isIn, isName, partScore, termScore } from './score.ts';

const prepared = (entry: Partial<SearchEntry>): PreparedEntry => prepare({ entries: [{ kind: 'page', path: '/x/', title: 'x', ...entry }], same: [] }).entries[0]!;
const asked = (...texts: string[]): QueryTerm => ({ spellings: texts.map((text, i) => ({ text, weight: i === 0 ? 1 : 0.5 })), minor: false });
const scoreOf = (entry: Partial<SearchEntry>, ...texts: string[]) => termScore(prepared(entry), asked(...texts));

describe('how well a page answers a term', () => {
  test('is 3 where it goes by that very name, by whichever of its names', () => {
    expect(scoreOf({ title: 'Weave Net' }, 'weave net')).toBeCloseTo(3);
    expect(scoreOf({ title: 'Other', also: ['Weave Net'] }, 'weave net')).toBeCloseTo(3);
  });

  test('is less the more else the name says', () => {
    const [alone, short, long] = ['calico', 'calico policy', 'calico policy of all the services'].map((title) => scoreOf({ title }, 'calico'));
    expect(alone).toBeGreaterThan(short!);
    expect(short).toBeGreaterThan(long!);
    expect(long).toBeGreaterThan(scoreOf({ parts: [{ id: 'p', title: 'calico' }] }, 'calico'));
  });

  test('goes down from name to the title of a part, a text, and the words of a longer text', () => {
    const part = scoreOf({ parts: [{ id: 'p', title: 'calico' }] }, 'calico');
    const text = scoreOf({ text: 'calico' }, 'calico');
    const partText = scoreOf({ parts: [{ id: 'p', title: 'p', text: 'calico' }] }, 'calico');
    const words = termScore({ ...prepared({}), words: 'calico', everything: 'x\ncalico' }, asked('calico'));
    expect([part, text, partText, words]).toEqual([1.7, 1, 1, 0.6]);
  });

  test('is that of the best place, however many others there are', () => {
    expect(scoreOf({ title: 'calico', text: 'calico', parts: [{ id: 'p', title: 'calico', text: 'calico' }] }, 'calico')).toBeCloseTo(3);
  });

  test('is nothing where a word of it is missing', () => {
    expect(scoreOf({ title: 'weave' }, 'weave net')).toBe(0);
    expect(scoreOf({ title: 'weave' }, 'calico')).toBe(0);
  });

  test('is less where its words stand apart, and nothing where they stand in different places', () => {
    expect(scoreOf({ text: 'the net of weave' }, 'weave net')).toBeCloseTo(0.6);
    expect(scoreOf({ text: 'weave', parts: [{ id: 'p', title: 'net' }] }, 'weave net')).toBe(0);
  });

  test('is nothing where words stand apart that are to be found whole', () => {
    const range: QueryTerm = { spellings: [{ text: '1.24 and newer', weight: 1, whole: true }], minor: false };
    expect(termScore(prepared({ text: '1.24 and newer' }), range)).toBeCloseTo(1);
    expect(termScore(prepared({ text: '1.24 and something newer' }), range)).toBe(0);
  });

  test('weighs another spelling less than the one that was typed', () => {
    expect(scoreOf({ text: 'cilium' }, 'cillium', 'cilium')).toBeCloseTo(0.5);
    expect(scoreOf({ text: 'cillium cilium' }, 'cillium', 'cilium')).toBeCloseTo(1);
  });
});

describe('a place on a page', () => {
  const part = (title: string, text = '') => ({ part: { id: 'p', title }, title, text });

  test('answers by its title better than by its text', () => {
    expect(partScore(part('calico'), asked('calico'))).toBe(1.7);
    expect(partScore(part('x', 'calico'), asked('calico'))).toBe(1);
    expect(partScore(part('x', 'y'), asked('calico'))).toBe(0);
  });
});

describe('a name', () => {
  test('is a term where it is one of its spellings, whole', () => {
    expect([isName('eks', asked('eks')), isName('amazon eks', asked('eks')), isName('eks', asked('amazon', 'eks'))]).toEqual([true, false, true]);
  });

  test('holds a term where one of its spellings stands in it as a word', () => {
    expect([isIn('amazon eks', asked('eks')), isIn('seeks', asked('eks')), isIn('amazon eks', asked('x', 'eks'))]).toEqual([true, false, true]);
  });
});
