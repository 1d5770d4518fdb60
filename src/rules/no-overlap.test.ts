import { describe, expect, it } from 'vitest';
import { statement } from '../../tests/fixtures/knowledge.ts';
import { exampleFiles, FACT, ruleContext, told } from '../../tests/fixtures/rule-context.ts';
import type { AuthoredStatement } from '../schema/statement.ts';
import { noOverlap } from './no-overlap.ts';

type Parts = Partial<AuthoredStatement>;
const find = (...parts: Parts[]) => told(noOverlap, ruleContext(exampleFiles(parts.map((part, i) => statement(`s${i}`, part)))));

describe('no-overlap', () => {
  it.each<[string, Parts, Parts]>([
    ['one that begins on the day the other ends', { valid: { from: '2020', until: '2021-01-01' } }, { valid: { from: '2021-01-01' } }],
    ['one that begins the day after the other was last seen', { valid: { from: '2020', until: { 'last-seen': '2021-01-01' } } }, { valid: { from: '2021-01-02' } }],
    ['another variant', { variants: ['linux'] }, { variants: ['windows'] }],
    ['one for the whole service beside one for a variant', {}, { variants: ['linux'] }],
    ['Kubernetes ranges without a version in common', { kubernetes: { until: '1.23' } }, { kubernetes: { from: '1.24' } }],
    ['one that says alongside', {}, { alongside: true }],
    ['an earlier one that says alongside', { alongside: true }, {}],
    ['a plan', {}, { plan: 'kept' }],
  ])('accepts %s', (_what, first, second) => {
    expect(find(first, second)).toEqual([]);
  });

  it.each<[string, Parts, Parts]>([
    ['two for the whole service', {}, {}],
    ['two that share one of their variants', { variants: ['linux', 'windows'] }, { variants: ['windows'] }],
    ['Kubernetes ranges that share one version', { kubernetes: { until: '1.24' } }, { kubernetes: { from: '1.24' } }],
    ['a Kubernetes range beside none', { kubernetes: { until: '1.9' } }, {}],
    ['one that begins the day before the other ends', { valid: { from: '2020', until: '2021-01-02' } }, { valid: { from: '2021-01-01' } }],
    ['one that begins on the day the other was last seen', { valid: { from: '2020', until: { 'last-seen': '2021-01-01' } } }, { valid: { from: '2021-01-01' } }],
    ['the later period written first', { valid: { from: '2021' } }, { valid: { from: '2020', until: '2021-06' } }],
  ])('refuses %s at the second, and tells the ways out', (_what, first, second) => {
    expect(find(first, second)).toMatchObject([
      {
        at: `${FACT} statements.1.valid`,
        message: { en: '"s1" overlaps "s0" in time', ja: expect.stringContaining('重なっています') },
        hint: { en: expect.stringMatching(/until.*variants.*kubernetes.*alongside: true/), ja: expect.stringMatching(/until.*variants.*kubernetes.*alongside: true/) },
      },
    ]);
  });

  it('compares Kubernetes versions as numbers, not as texts', () => {
    expect(find({ kubernetes: { until: '1.9' } }, { kubernetes: { from: '1.10' } })).toEqual([]);
  });

  it('reports every pair', () => {
    expect(find({}, {}, {}).map(({ message }) => message.en)).toEqual(['"s1" overlaps "s0" in time', '"s2" overlaps "s0" in time', '"s2" overlaps "s1" in time']);
  });

  it('keeps facts apart', () => {
    const context = ruleContext({ facts: { 'example/cri/default-runtime': { statements: [statement('a')] }, 'other/cri/default-runtime': { statements: [statement('b')] } } });
    expect(told(noOverlap, context)).toEqual([]);
  });
});
