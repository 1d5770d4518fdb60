import { describe, expect, it } from 'vitest';
import { criterion, statement } from '../../tests/fixtures/knowledge.ts';
import { both, exampleFiles, FACT, ruleContext, told, type Files } from '../../tests/fixtures/rule-context.ts';
import { listedOnce } from './listed-once.ts';

const find = (files: Files) => told(listedOnce, ruleContext(files));
const hint = { en: expect.stringContaining('Remove one of the two'), ja: expect.stringContaining('どちらかを消し') };
const reference = (supports: string, source = 'example/document') => ({ source, supports: both(supports) });

describe('listed-once', () => {
  it('accepts lists in which everything is different', () => {
    const a = statement('a', { variants: ['linux', 'windows'], references: [reference('One'), reference('One', 'example/other')] });
    expect(find(exampleFiles([a, statement('b', { variants: ['linux'] })]))).toEqual([]);
  });

  it('points at a variant that stands twice', () => {
    expect(find(exampleFiles([statement('a', { variants: ['linux', 'linux'] })]))).toMatchObject([
      { at: `${FACT} statements.0.variants.1`, message: { en: '"linux" stands in this list twice', ja: '"linux" が二度書かれています' }, hint },
    ]);
  });

  it('points at a source that supports a statement twice, even in other words', () => {
    expect(find(exampleFiles([statement('a', { references: [reference('One'), reference('Other')] })]))).toMatchObject([
      { at: `${FACT} statements.0.references.1.source`, message: { en: expect.stringContaining('"example/document"') }, hint },
    ]);
  });

  it('leaves what has an id of its own to another rule', () => {
    expect(find(exampleFiles([statement('a'), statement('a')]))).toEqual([]);
  });

  it('looks into every list of every kind of file', () => {
    const sign = { 'os-image': 'Ubuntu*' };
    const milestone = { title: both('Example'), layers: ['cri' as const, 'cri' as const], summary: both('Example'), references: [] };
    const guide = { title: 'Example', description: 'Example', order: 1, layers: ['cri' as const], checked: '2021-06-01', sources: ['example/document', 'example/document'] };
    const correction = { on: '2021-06-01', what: both('Example') };
    const places = find({
      ...exampleFiles([statement('a', { corrections: [correction, { ...correction }] })]),
      criteria: { 'cri/default-runtime': { ...criterion(1), search: ['runtime', 'runtime'] } },
      guides: { 'example/en': guide },
      milestones: { '2021-05-10-example': milestone },
      recognisers: { 'os/ubuntu': { name: 'Ubuntu', signs: [sign, { name: 'node-*' }, { ...sign }] } },
    }).map(({ at }) => at);
    expect(places.sort()).toEqual([
      'criteria/cri/default-runtime search.1',
      `${FACT} statements.0.corrections.1`,
      'guides/example/en sources.1',
      'milestones/2021-05-10-example layers.1',
      'recognisers/os/ubuntu signs.2',
    ]);
  });
});
