import type { MarkdownHeading } from 'astro';
import { describe, expect, it } from 'vitest';
import { headingIds } from './heading-ids.ts';

const headings = (...list: [depth: number, slug: string][]): MarkdownHeading[] => list.map(([depth, slug]) => ({ depth, slug, text: slug }));

describe('headingIds', () => {
  it('gives each heading the English id at its place', () => {
    const ids = headingIds(headings([2, '試験'], [3, '方法'], [2, '結果']), headings([2, 'test'], [3, 'method'], [2, 'result']));
    expect([...ids]).toEqual([['試験', 'test'], ['方法', 'method'], ['結果', 'result']]);
  });

  it('leaves the English headings as they are', () => {
    const english = headings([2, 'test'], [3, 'method']);
    expect([...headingIds(english, english)]).toEqual([['test', 'test'], ['method', 'method']]);
  });

  it('gives nothing where there is no heading', () => {
    expect(headingIds([], [])).toEqual(new Map());
  });

  it.each([
    ['a heading more', headings([2, '試験'], [2, '方法'])],
    ['a heading less', headings()],
    ['a heading on another level', headings([3, '試験'])],
  ])('refuses %s and says what is needed', (_what, japanese) => {
    expect(() => headingIds(japanese, headings([2, 'test']))).toThrow('the same levels in the same order');
  });

  it('refuses the same levels in another order', () => {
    expect(() => headingIds(headings([2, 'a'], [3, 'b']), headings([3, 'a'], [2, 'b']))).toThrow('The headings differ');
  });

  it('does not take levels 1 and 12 for 11 and 2', () => {
    expect(() => headingIds(headings([1, 'a'], [12, 'b']), headings([11, 'a'], [2, 'b']))).toThrow();
  });

  it('names a heading of each language', () => {
    expect(() => headingIds(headings([3, '試験']), headings([2, 'test']))).toThrow(/試験.*test/);
  });
});
