import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { content, criterion, service, statement } from '../../tests/fixtures/knowledge.ts';
import { randomKnowledge } from '../../tests/fixtures/random-knowledge.ts';
import type { AuthoredMilestone } from '../schema/milestone.ts';
import { calendarEvents } from './calendar.ts';
import { firstDay } from './date.ts';
import { toKnowledge } from './knowledge.ts';

const both = { ja: '試験', en: 'test' };
const milestone = (parts: Partial<AuthoredMilestone>): AuthoredMilestone => ({ title: both, summary: both, layers: ['cri'], references: [{ source: 'example/document', supports: both }], ...parts });

function withMilestones(of: Record<string, Partial<AuthoredMilestone>>) {
  const made = content(service({ cri: { a: [] }, cni: {} }), { 'cri/x': criterion(1) }, {
    'cri/x': [
      statement('gone', { valid: { from: '2020-01', until: '2021-06-01' } }),
      statement('going', { valid: { from: '2021-06-01', until: { planned: '2022-01-01' } } }),
    ],
  });
  for (const [id, data] of Object.entries(of)) made.milestones.set(id, { collection: 'milestones', id, data: milestone(data), body: '' });
  return toKnowledge(made);
}

const named = (events: ReturnType<typeof calendarEvents>) => events.map((event) => `${event.date} ${event.kind === 'milestone' ? event.milestone.id : event.statement.id}`);

describe('the calendar', () => {
  const knowledge = withMilestones({
    '2020-12-02-before': { event: 'end-of-life' },
    '2021-05-20-ended': { event: 'end-of-life' },
    '2021-05-21-released': { event: 'release' },
    '2021-05-22-other': { event: 'end-of-life', services: ['another'] },
    '2023-01-01-coming': { planned: true },
  });

  it('holds ends that happened and plans, oldest first, and none from before the first month', () => {
    const [first = '', ...rest] = named(calendarEvents(knowledge));
    expect(first).toContain('2021-05-20');
    expect(rest.map((event) => event.slice(0, 10))).toEqual(['2021-05-22', '2022-01-01', '2023-01-01']);
  });

  it('of a service leaves out what names others alone', () => {
    const [only] = knowledge.services;
    expect(named(calendarEvents(knowledge, only)).map((event) => event.slice(0, 10))).toEqual(['2021-05-20', '2022-01-01', '2023-01-01']);
  });

  it('is in the order of days, and that of a service is a part of it', () => {
    fc.assert(
      fc.property(randomKnowledge, (random) => {
        const all = calendarEvents(random);
        const starts = all.map(({ date }) => firstDay(date));
        expect(starts).toEqual([...starts].sort());
        for (const one of random.services) expect(named(all)).toEqual(expect.arrayContaining(named(calendarEvents(random, one))));
      }),
      { numRuns: 60 },
    );
  });
});
