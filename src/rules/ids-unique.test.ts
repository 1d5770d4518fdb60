import { describe, expect, it } from 'vitest';
import { service, statement } from '../../tests/fixtures/knowledge.ts';
import { both, exampleFiles, FACT, ruleContext, told, type Files } from '../../tests/fixtures/rule-context.ts';
import { idsUnique } from './ids-unique.ts';

const find = (files: Files) => told(idsUnique, ruleContext(files));
const observation = (id: string) => ({ id, date: '2021-05-10', kubernetes: '1.20', release: '1.20.4', variants: {}, how: both('Example'), source: 'example/document', seen: {} });
const hint = { en: expect.stringContaining('Give the newer one another id'), ja: expect.stringContaining('新しい方に別のid') };

describe('ids-unique', () => {
  it('accepts ids that differ', () => {
    expect(find(exampleFiles([statement('a'), statement('b')]))).toEqual([]);
  });

  it('accepts the same id in two facts, and in the two layers of a service', () => {
    const files = exampleFiles([statement('a')]);
    expect(find({ ...files, facts: { ...files.facts, 'example/cni/default-plugin': { statements: [statement('a')] } } })).toEqual([]);
    expect(find({ services: { example: service({ cri: { windows: [] }, cni: { windows: [] } }) } })).toEqual([]);
  });

  it('points at the later of two statements', () => {
    expect(find(exampleFiles([statement('a'), statement('b'), statement('a')]))).toMatchObject([{ at: `${FACT} statements.2.id`, message: { en: 'the id "a" is used twice' }, hint }]);
  });

  it('points at every repetition', () => {
    expect(find(exampleFiles([statement('a'), statement('a'), statement('a')])).map(({ at }) => at)).toEqual([`${FACT} statements.1.id`, `${FACT} statements.2.id`]);
  });

  it.each(['cri', 'cni'] as const)('points at the later of two variants of %s', (layer) => {
    const example = service({ cri: {}, cni: {} });
    example.variants[layer] = [{ id: 'linux', name: 'Linux' }, { id: 'linux', name: 'Linux again' }];
    expect(find({ services: { example } })).toMatchObject([{ at: `services/example variants.${layer}.1.id`, hint }]);
  });

  it('points at the later of two observations', () => {
    expect(find({ observations: { example: { observations: [observation('v1'), observation('v1')] } } })).toMatchObject([{ at: 'observations/example observations.1.id', hint }]);
  });

  it('points at the later of two variants that are told from the output of kubectl', () => {
    const linux = { id: 'linux', signs: [{ 'os-image': 'Linux*' }] };
    expect(find({ recognisers: { 'services/example': { name: 'Example', signs: [{ name: 'example-*' }], cni: [linux, linux] } } })).toMatchObject([{ at: 'recognisers/services/example cni.1.id', hint }]);
  });
});
