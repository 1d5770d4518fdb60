import { describe, expect, it } from 'vitest';
import { statement } from '../../tests/fixtures/knowledge.ts';
import { both, exampleFiles, FACT, ruleContext, told, type Surroundings } from '../../tests/fixtures/rule-context.ts';
import { versionsKnown } from './versions-known.ts';

const milestone = (kubernetes: string) => ({ title: both('Example'), layers: ['cri' as const], kubernetes, summary: both('Example'), references: [] });
const milestones = { '2020-01-example': milestone('1.9'), '2021-05-example': milestone('1.21') };
const observation = { id: 'v1', date: '2021-05-10', kubernetes: '1.22', release: '1.22.4', variants: {}, how: both('Example'), source: 'example/document', seen: {} };

const find = (kubernetes: { from?: string; until?: string }, more: object = { milestones }, surroundings: Surroundings = {}) =>
  told(versionsKnown, ruleContext(exampleFiles([statement('a', { kubernetes })], more), surroundings));

describe('versions-known', () => {
  it('accepts versions up to the newest that a milestone tells of', () => {
    expect(find({ from: '1.9', until: '1.21' })).toEqual([]);
  });

  it('points at either end that lies beyond it, and at observations', () => {
    expect(find({ from: '1.22', until: '1.30' }).map(({ at }) => at)).toEqual([`${FACT} statements.0.kubernetes.from`, `${FACT} statements.0.kubernetes.until`]);
    expect(find({ from: '1.9' }, { milestones, observations: { example: { observations: [observation] } } })).toMatchObject([
      { at: 'observations/example observations.0.kubernetes', message: { en: expect.stringContaining('1.22 lies beyond 1.21') }, hint: { en: expect.stringContaining('content/milestones/'), ja: expect.stringContaining('content/milestones/') } },
    ]);
  });

  it('says nothing where no milestone tells of a version, or one cannot be read', () => {
    expect(find({ from: '1.30' }, {})).toEqual([]);
    expect(find({ from: '1.30' }, { milestones }, { unreadable: { milestones: ['2022-01-example'] } })).toEqual([]);
  });
});
