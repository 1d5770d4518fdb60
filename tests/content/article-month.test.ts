import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/content/check.ts';
import type { Answer } from '../../src/model/answer.ts';
import { toKnowledge } from '../../src/model/knowledge.ts';
import { snapshot } from '../../src/model/snapshot.ts';

const knowledge = toKnowledge((await checkContent('content')).content);

/** What a service, or one of its variants, answered in a month. */
function answer(month: string, serviceId: string, criterion: string, variantId?: string): Answer | undefined {
  const service = snapshot(knowledge, month).services.find((s) => s.service.id === serviceId);
  const layer = criterion.slice(0, 3);
  const answers = variantId === undefined ? service?.answers : service?.variants.find((v) => v.layer === layer && v.variant.id === variantId)?.answers;
  return answers?.get(criterion);
}

const value = (...where: Parameters<typeof answer>) => answer(...where)?.main.value;

describe('in May 2021, the month of the article', () => {
  it('RKS ran Docker through dockershim, with Weave Net', () => {
    expect(value('2021-05', 'rks', 'cri/default-runtime')).toBe('Docker (dockershim)');
    expect(value('2021-05', 'rks', 'cni/default-plugin')).toBe('Weave Net');
  });

  it('EKS ran Docker through dockershim by default, and containerd on Bottlerocket', () => {
    expect(value('2021-05', 'eks', 'cri/default-runtime')).toBe('Docker (dockershim)');
    expect(value('2021-05', 'eks', 'cri/default-runtime', 'bottlerocket')).toBe('containerd');
    expect(value('2021-05', 'eks', 'cni/default-plugin')).toBe('Amazon VPC CNI');
  });

  it('AKS ran containerd on Linux nodes and Docker on Windows ones, with kubenet', () => {
    expect(value('2021-05', 'aks', 'cri/default-runtime')).toBe('containerd');
    expect(value('2021-05', 'aks', 'cri/default-runtime', 'ubuntu')).toBe('containerd');
    expect(value('2021-05', 'aks', 'cri/default-runtime', 'windows')).toBe('Docker');
    expect(value('2021-05', 'aks', 'cni/default-plugin')).toBe('kubenet');
  });

  it('knows of no variant that came later', () => {
    const ids = snapshot(knowledge, '2021-05').services.flatMap((s) => s.variants.map((v) => `${s.service.id}/${v.layer}/${v.variant.id}`));
    expect(ids).not.toContain('eks/cri/al2023');
    expect(ids).not.toContain('eks/cni/prefix-delegation');
    expect(ids).not.toContain('aks/cni/overlay');
  });
});

describe('on the last day that was checked', () => {
  const { last } = knowledge.months;

  it('all three run containerd, RKS as last seen in 2023', () => {
    expect(['eks', 'aks'].map((service) => value(last, service, 'cri/default-runtime'))).toEqual(['containerd', 'containerd']);
    const rks = answer(last, 'rks', 'cri/default-runtime');
    expect(rks?.standing).toBe('last-seen');
    expect(rks?.main.period.until).toEqual({ kind: 'last-seen', date: '2023-05-02' });
  });

  it('AKS makes clusters with Azure CNI Overlay', () => {
    expect(value(last, 'aks', 'cni/default-plugin')).toBe('Azure CNI Overlay');
  });

  it('every fully covered service answers every criterion', () => {
    const gaps = snapshot(knowledge, last, knowledge.services.filter(({ coverage }) => coverage === 'full')).services.flatMap(({ service, answers }) =>
      knowledge.criteria.filter(({ id }) => !answers.has(id)).map(({ id }) => `${service.id}/${id}`),
    );
    expect(gaps).toEqual([]);
  });
});

describe('since when containerd is the default', () => {
  it('follows from the history of the default runtime', () => {
    const { last } = knowledge.months;
    const dates = ['rks', 'eks', 'aks'].map((service) => answer(last, service, 'cri/containerd-since')?.main.date);
    expect(dates).toEqual(['2022-08-14', '2022-11-15', '2020-11-16']);
  });
});
