import { describe, expect, it } from 'vitest';
import { criterion, statement } from '../../tests/fixtures/knowledge.ts';
import { both, exampleFiles, FACT, ruleContext, told } from '../../tests/fixtures/rule-context.ts';
import type { AuthoredCriterion, SortType } from '../schema/criterion.ts';
import type { AuthoredStatement } from '../schema/statement.ts';
import { sortKeysPresent } from './sort-keys-present.ts';

type Parts = Partial<AuthoredStatement>;
const KEYS: Record<Exclude<SortType, 'text'>, Parts> = { number: { number: 110 }, version: { version: '1.4' }, date: { date: '2021-05' }, answer: { answer: 'partly' } };
const SORTS = Object.keys(KEYS) as (keyof typeof KEYS)[];

function find(sort: SortType, parts: Parts, more: Partial<AuthoredCriterion> = {}) {
  const criteria = { 'cri/default-runtime': criterion(1, { sort, ...more }) };
  return told(sortKeysPresent, ruleContext(exampleFiles([statement('a', parts)], { criteria })));
}

describe('sort-keys-present', () => {
  it.each(SORTS)('accepts a %s where the criterion sorts by it', (sort) => {
    expect(find(sort, KEYS[sort])).toEqual([]);
  });

  it.each(SORTS)('asks for the %s that is missing', (sort) => {
    expect(find(sort, {})).toMatchObject([
      { at: `${FACT} statements.0`, message: { en: expect.stringContaining(`${sort}, by which this criterion sorts, is missing`) }, hint: { en: `Add ${sort}: … to match the value.`, ja: expect.stringContaining(`${sort}: … を加えてください`) } },
    ]);
  });

  it.each(SORTS)('points at a %s that has no use, and says to remove it', (key) => {
    expect(find('text', KEYS[key])).toMatchObject([{ at: `${FACT} statements.0.${key}`, hint: { en: `Remove ${key}, or mend sort in the criterion.`, ja: expect.stringContaining(`${key} を消すか`) } }]);
  });

  it('reports a key of another kind and the missing one together', () => {
    expect(find('number', { version: '1.4' }).map(({ at }) => at)).toEqual([`${FACT} statements.0.version`, `${FACT} statements.0`]);
  });

  it('takes zero for a number', () => {
    expect(find('number', { number: 0 })).toEqual([]);
  });

  it.each<[string, Parts]>([
    ['a typed non-answer', { value: { type: 'none' } }],
    ['what is unknown', { value: { type: 'unknown', searched: both('Example'), evidence: '2021' } }],
    ['what adds to another', { alongside: true }],
    ['a plan', { plan: 'open' }],
  ])('asks no key of %s', (_what, parts) => {
    expect(find('number', parts)).toEqual([]);
  });

  it('asks no key where the criterion is sorted by text or derived', () => {
    expect(find('text', {})).toEqual([]);
    expect(find('date', {}, { derived: { from: 'default-runtime', since: 'docker' } })).toEqual([]);
  });
});
