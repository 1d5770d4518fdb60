import { describe, expect, it } from 'vitest';
import { statement } from '../../tests/fixtures/knowledge.ts';
import type { NonAnswer } from '../schema/value.ts';
import { isMain, nonAnswerOf, sameValue, since, toStatement } from './statement.ts';

const FACT = 'example/cri/default-runtime';
const read = (parts: Parameters<typeof statement>[1] = {}) => toStatement(statement('x', parts), FACT);
const text = { ja: '例', en: 'Example' };
const unknown: NonAnswer = { type: 'unknown', searched: text, evidence: '2023-06' };

describe('a statement as it is read', () => {
  it('knows its fact and its period, and keeps everything else the author wrote', () => {
    const { valid, ...rest } = statement('al2', { variants: ['al2'], number: 110, kubernetes: { until: '1.23' } });
    expect(valid).toEqual({ from: '2020-01-01' });
    expect(toStatement({ ...rest, valid }, FACT)).toEqual({ ...rest, fact: FACT, period: { from: { kind: 'exact', date: '2020-01-01' } } });
  });
});

describe('a typed non-answer', () => {
  it.each<NonAnswer>([
    unknown,
    { type: 'none' },
    { type: 'not-documented' },
    { type: 'not-applicable' },
    { type: 'disputed', sides: [{ value: 'a', references: [] }, { value: 'b', references: [] }] },
  ])('is told apart from a value: $type', (value) => {
    expect(nonAnswerOf(read({ value }))).toEqual(value);
  });

  it('is not what a text is, in one language or in two', () => {
    expect(nonAnswerOf(read({ value: 'none' }))).toBeUndefined();
    expect(nonAnswerOf(read({ value: text }))).toBeUndefined();
  });
});

describe('a statement answers its criterion', () => {
  it('also as a preview, or for one variant only', () => {
    expect(isMain(read({ stage: 'preview', variants: ['al2'] }))).toBe(true);
  });

  it('unless it adds to another or tells of a plan, however the plan ended', () => {
    expect(isMain(read({ alongside: true }))).toBe(false);
    for (const plan of ['open', 'kept', 'late', 'dropped'] as const) expect(isMain(read({ plan }))).toBe(false);
  });
});

describe('the date of a statement', () => {
  it('is when it began, as exact as it is known', () => {
    expect(since(read({ valid: { from: '2022' } }))).toBe('2022');
    expect(since(read({ valid: { from: '2022-11-15', until: '2024' } }))).toBe('2022-11-15');
  });

  it('is by when it had begun, or for when it is planned, where that is all that is known', () => {
    expect(since(read({ valid: { from: { after: '2022-07-31', by: '2022-08-14' } } }))).toBe('2022-08-14');
    expect(since(read({ valid: { from: { planned: '2027-01' } } }))).toBe('2027-01');
  });

  it('is missing where nobody knows when it began', () => {
    expect(since(read({ valid: { from: 'unknown', until: '2024' } }))).toBeUndefined();
  });
});

describe('two statements say the same', () => {
  it('whenever and of whatever they say it', () => {
    expect(sameValue(read({ value: 'containerd', variants: ['a'] }), read({ value: 'containerd', valid: { from: '2024' } }))).toBe(true);
    expect(sameValue(read({ value: { ...text } }), read({ value: { ...text } }))).toBe(true);
    expect(sameValue(read({ value: { type: 'none' } }), read({ value: { type: 'none' } }))).toBe(true);
  });

  it('only where the values are the same in both languages', () => {
    expect(sameValue(read({ value: 'containerd' }), read({ value: 'Docker' }))).toBe(false);
    expect(sameValue(read({ value: text }), read({ value: { ...text, en: 'Another' } }))).toBe(false);
  });

  it('not where one does not know and the other says that there is none', () => {
    expect(sameValue(read({ value: unknown }), read({ value: { type: 'none' } }))).toBe(false);
    expect(sameValue(read({ value: 'none' }), read({ value: { type: 'none' } }))).toBe(false);
  });
});
