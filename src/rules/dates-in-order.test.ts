import { describe, expect, it } from 'vitest';
import { statement } from '../../tests/fixtures/knowledge.ts';
import { both, exampleFiles, FACT, ruleContext, told } from '../../tests/fixtures/rule-context.ts';
import type { AuthoredPeriod } from '../schema/period.ts';
import { datesInOrder } from './dates-in-order.ts';

const during = (valid: AuthoredPeriod) => told(datesInOrder, ruleContext(exampleFiles([statement('a', { valid })])));

describe('dates-in-order, periods', () => {
  it.each<[string, AuthoredPeriod]>([
    ['an open end', { from: '2020-01-01' }],
    ['an end a day later', { from: '2020-01-01', until: '2020-01-02' }],
    ['a year and a later year', { from: '2019', until: '2020' }],
    ['a single day on which it was last seen', { from: '2020-05-05', until: { 'last-seen': '2020-05-05' } }],
    ['an unknown beginning', { from: 'unknown', until: '2020' }],
    ['an unknown end', { from: '2020', until: 'unknown' }],
    ['a planned end ahead', { from: '2020', until: { planned: '2030' } }],
    ['a planned beginning ahead', { from: { planned: '2030-01' } }],
    ['a change between two dates', { from: { after: '2020-01-01', by: '2020-02-01' } }],
  ])('accepts %s', (_what, valid) => {
    expect(during(valid)).toEqual([]);
  });

  it.each<[string, AuthoredPeriod]>([
    ['an end before the beginning', { from: '2020-06', until: '2019-06' }],
    ['an end on the day of the beginning', { from: '2020-06-01', until: '2020-06-01' }],
    ['a last sight before the beginning', { from: '2020-06-02', until: { 'last-seen': '2020-06-01' } }],
    ['an end, at the latest, before the beginning', { from: '2020-06-01', until: { by: '2020-05-01' } }],
  ])('refuses %s at until, and explains what until means', (_what, valid) => {
    expect(during(valid)).toMatchObject([
      { at: `${FACT} statements.0.valid.until`, message: { en: expect.stringContaining('the period is empty') }, hint: { en: expect.stringContaining('first day on which it is no longer true'), ja: expect.stringContaining('正しくなくなった最初の日') } },
    ]);
  });

  it('refuses a change that was not yet so after it was so', () => {
    expect(during({ from: { after: '2020-03', by: '2020-02' } })).toMatchObject([
      { at: `${FACT} statements.0.valid.from.after`, hint: { en: expect.stringContaining('last date on which it was not yet so') } },
    ]);
  });
});

describe('dates-in-order, what lies ahead', () => {
  it.each<[string, AuthoredPeriod]>([
    ['from', { from: '2021-07' }],
    ['until', { from: '2020', until: '2022' }],
    ['until', { from: '2020', until: { by: '2022' } }],
    ['until', { from: '2020', until: { 'last-seen': '2021-06-16' } }],
  ])('asks for planned at %s of %j', (key, valid) => {
    expect(during(valid)).toMatchObject([
      { at: `${FACT} statements.0.valid.${key}`, message: { en: expect.stringContaining('2021-06-15') }, hint: { en: expect.stringContaining('{ planned: … }'), ja: expect.stringContaining('{ planned: … }') } },
    ]);
  });

  it('accepts a bound on the newest checked day itself', () => {
    expect(during({ from: '2021-06-15' })).toEqual([]);
  });

  const milestone = { title: both('Example'), layers: ['cri' as const], summary: both('Example'), references: [] };
  const milestones = (id: string, planned?: true) => told(datesInOrder, ruleContext(exampleFiles([statement('a')], { milestones: { [id]: { ...milestone, ...(planned ? { planned } : {}) } } })));

  it('asks for planned: true in a milestone that is still to come', () => {
    expect(milestones('2022-01-01-example')).toMatchObject([{ at: 'milestones/2022-01-01-example title', hint: { en: expect.stringContaining('planned: true') } }]);
    expect(milestones('2022-01-example')).toHaveLength(1);
  });

  it('accepts milestones that are planned or have happened', () => {
    expect(milestones('2022-01-01-example', true)).toEqual([]);
    expect(milestones('2021-05-10-example')).toEqual([]);
  });

  it('says nothing of what lies ahead while a fact cannot be read, which may hold the newest check', () => {
    const context = ruleContext(exampleFiles([statement('a')], { milestones: { '2022-01-01-example': milestone } }), { unreadable: { facts: ['example/cri/node-os'] } });
    expect(told(datesInOrder, context)).toEqual([]);
  });

  it.each(['2021-02-30-example', '2021-13-example', '2021-00-10-example'])('refuses %s, whose date does not exist, planned or not', (id) => {
    expect(milestones(id, true)).toMatchObject([
      { at: `milestones/${id}`, message: { en: expect.stringContaining(id.slice(0, -8)) }, hint: { en: expect.stringContaining('YYYY-MM-DD or YYYY-MM'), ja: expect.stringContaining('出来事の日') } },
    ]);
  });
});
