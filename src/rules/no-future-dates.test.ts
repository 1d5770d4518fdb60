import { describe, expect, it } from 'vitest';
import { statement } from '../../tests/fixtures/knowledge.ts';
import { both, exampleFiles, FACT, ruleContext, source, told, type Files } from '../../tests/fixtures/rule-context.ts';
import type { AuthoredStatement } from '../schema/statement.ts';
import { noFutureDates } from './no-future-dates.ts';

const now = '2021-07-01';
const find = (parts: Partial<AuthoredStatement>, more: Files = {}) => told(noFutureDates, ruleContext(exampleFiles([statement('a', parts)], more), { now }));

describe('no-future-dates', () => {
  it('refuses a check in the future and asks for the real day', () => {
    expect(find({ checked: '2021-07-02' })).toMatchObject([
      { at: `${FACT} statements.0.checked`, message: { en: 'checked 2021-07-02 lies in the future', ja: 'checked の 2021-07-02 が未来です' }, hint: { en: expect.stringContaining('held against its sources'), ja: expect.stringContaining('実際に出典と照らした日') } },
    ]);
  });

  it('accepts a check today, and any where no clock is asked', () => {
    expect(find({ checked: now })).toEqual([]);
    expect(told(noFutureDates, ruleContext(exampleFiles([statement('a', { checked: '2099-01-01' })])))).toEqual([]);
  });

  it('refuses a correction and an evidence of the future', () => {
    const corrections = [{ on: '2021-07-01', what: both('x') }, { on: '2021-07-02', what: both('x') }];
    expect(find({ corrections }).map(({ at }) => at)).toEqual([`${FACT} statements.0.corrections.1.on`]);
    expect(find({ value: { type: 'unknown', searched: both('x'), evidence: '2021-08' } }).map(({ at }) => at)).toEqual([`${FACT} statements.0.value.evidence`]);
  });

  const observation = { id: 'a', date: '2021-07-02', kubernetes: '1.20', release: '1.20.1', variants: {}, how: both('x'), source: 'example/document', seen: {} };
  const claim = { claim: both('x'), verdict: 'changed' as const, changed: '2022', finding: both('x') };
  it.each<[string, Files]>([
    ['guides/example/ja checked', { guides: { 'example/ja': { title: 'x', description: 'x', order: 1, layers: ['cri' as const], checked: '2021-07-02' } } }],
    ['observations/example observations.0.date', { observations: { example: { observations: [observation] } } }],
    ['sources/example/document date', { sources: { 'example/document': { ...source(), date: '2021-08' } } }],
    ['claims/01-x changed', { claims: { '01-x': claim } }],
  ])('refuses a date of the future at %s', (at, more) => {
    expect(find({}, more)).toMatchObject([{ at, message: { en: expect.stringContaining('lies in the future'), ja: expect.stringContaining('未来です') } }]);
  });

  it('refuses a record later than the last check', () => {
    expect(find({ recorded: '2021-06-16', checked: '2021-06-15' })).toMatchObject([
      { at: `${FACT} statements.0.recorded`, hint: { en: expect.stringContaining('first written'), ja: expect.stringContaining('初めて書いた日') } },
    ]);
  });

  it('points at a check that lies before all others, not at the record it was changed beside', () => {
    const statements = [statement('a', { recorded: '2021-06-15', checked: '2021-01-01' }), statement('b', { recorded: '2021-06-15', checked: '2021-06-15' })];
    expect(told(noFutureDates, ruleContext(exampleFiles(statements), { now }))).toMatchObject([{ at: `${FACT} statements.0.checked`, message: { en: 'checked is earlier than recorded', ja: 'checked が recorded より前です' } }]);
  });
});
