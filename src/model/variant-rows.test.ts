import { describe, expect, it, test } from 'vitest';
import { content, criterion, service, statement } from '../../tests/fixtures/knowledge.ts';
import type { AuthoredStatement } from '../schema/statement.ts';
import { toKnowledge } from './knowledge.ts';
import { snapshot, type ServiceSnapshot } from './snapshot.ts';
import { differences, layerRows, variantRows } from './variant-rows.ts';

const both = service({
  cri: { al2: [], fargate: [], al2023: ['cri/runtime#al2023'] },
  cni: { fargate: ['cni/plugin#fargate'], overlay: [] },
});

/** What the service gave in June 2021. */
function given(facts: Record<string, AuthoredStatement[]>): ServiceSnapshot {
  const criteria = { 'cri/runtime': criterion(1), 'cri/cgroup': criterion(2), 'cni/plugin': criterion(1) };
  return snapshot(toKnowledge(content(both, criteria, facts)), '2021-06').services[0]!;
}

const own = (id: string, parts: Partial<AuthoredStatement> = {}) => statement(id, { variants: [id], ...parts });

test('the table of a layer has a row for each variant, and one for a service without any', () => {
  const shown = given({ 'cri/runtime': [own('al2'), own('al2023')], 'cni/plugin': [statement('plugin')] });
  const rows = (layer: 'cri' | 'cni') => layerRows({ month: '2021-06', day: '2021-06-30', services: [shown] }, layer);
  expect(rows('cri').map(({ variant }) => variant?.id)).toEqual(['al2023', 'al2']);
  expect(rows('cni').map(({ variant, answers }) => [variant?.id, answers.get('cni/plugin')?.main.id])).toEqual([[undefined, 'plugin']]);
});

describe('the variants of a service as rows', () => {
  const shown = given({
    'cri/runtime': [own('al2'), own('al2023'), own('fargate')],
    'cni/plugin': [own('overlay'), own('fargate', { value: 'VPC CNI' })],
  });

  it('are one row for each, also where both layers know it, with what it answers in each', () => {
    const row = variantRows(shown, ['cri', 'cni']).find((r) => r.id === 'fargate');
    expect(row).toMatchObject({ name: 'fargate', layers: ['cri', 'cni'], defaultIn: ['cni'] });
    expect([...row!.answers].map(([id, answer]) => [id, answer.main.value])).toEqual([['cri/runtime', 'fargate'], ['cni/plugin', 'VPC CNI']]);
  });

  it('begin with the defaults and go on in the service’s order', () => {
    expect(variantRows(shown, ['cri']).map((r) => r.id)).toEqual(['al2023', 'al2', 'fargate']);
    expect(variantRows(shown, ['cni']).map((r) => r.id)).toEqual(['fargate', 'overlay']);
  });

  it('know only of the layers asked for', () => {
    const row = variantRows(shown, ['cri']).find((r) => r.id === 'fargate');
    expect([row?.layers, row?.defaultIn, [...row!.answers.keys()]]).toEqual([['cri'], [], ['cri/runtime']]);
  });

  it('are none where no layer is asked for', () => {
    expect(variantRows(shown, [])).toEqual([]);
  });
});

describe('how variants differ from the service', () => {
  it('is told of those that answer otherwise, alike ones together', () => {
    const shown = given({ 'cri/runtime': [own('al2023', { value: 'containerd' }), own('al2', { value: 'Docker' }), own('fargate', { value: 'Docker' })] });
    expect(differences(shown, 'cri/runtime').map((d) => [d.variants, d.answer.main.id])).toEqual([[['al2', 'fargate'], 'al2']]);
  });

  it('keeps apart variants that differ from one another', () => {
    const shown = given({ 'cri/runtime': [own('al2023', { value: 'containerd' }), own('al2', { value: 'Docker' }), own('fargate', { value: 'Kata' })] });
    expect(differences(shown, 'cri/runtime').map((d) => d.variants)).toEqual([['al2'], ['fargate']]);
  });

  it('is nothing where all say what the service says', () => {
    const shown = given({ 'cri/runtime': [own('al2'), own('al2023'), own('fargate')], 'cri/cgroup': [statement('whole')] });
    expect(differences(shown, 'cri/cgroup')).toEqual([]);
    expect(differences(shown, 'cri/runtime').map((d) => d.variants)).toEqual([['al2'], ['fargate']]);
  });

  it('is told of every variant with an answer where the service has none', () => {
    const shown = given({ 'cri/runtime': [own('al2'), own('al2023')], 'cri/cgroup': [own('al2', { value: 'v1' })] });
    expect(shown.answers.has('cri/cgroup')).toBe(false);
    expect(differences(shown, 'cri/cgroup').map((d) => d.variants)).toEqual([['al2']]);
  });

  it('sees that not knowing is not the same as having none', () => {
    const unknown = { type: 'unknown' as const, searched: { ja: 'a', en: 'a' }, evidence: '2021-06' };
    const shown = given({ 'cri/runtime': [own('al2023', { value: { type: 'none' } }), own('al2', { value: unknown })] });
    expect(differences(shown, 'cri/runtime').map((d) => d.variants)).toEqual([['al2']]);
  });
});
