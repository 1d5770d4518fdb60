import { describe, expect, it } from 'vitest';
import { content, criterion, service, statement } from '../../tests/fixtures/knowledge.ts';
import type { Sighting } from '../schema/observation.ts';
import { toKnowledge } from './knowledge.ts';
import { verdict, type Observation } from './observation.ts';

const knowledge = toKnowledge(
  content(service({ cri: { linux: [], windows: [] }, cni: {} }), { 'cri/default-runtime': criterion(1), 'cri/runtime-version': criterion(2), 'cri/node-os': criterion(3) }, {
    'cri/default-runtime': [
      statement('docker', { term: 'docker', valid: { from: '2020', until: '2021-06' }, kubernetes: { until: '1.20' } }),
      statement('containerd', { term: 'containerd', valid: { from: { after: '2021-03', by: '2021-06' } }, kubernetes: { from: '1.21' } }),
      statement('windows', { term: 'docker', variants: ['windows'] }),
    ],
    'cri/runtime-version': [statement('v', { version: '1.4' })],
    'cri/node-os': [statement('os', { value: 'Ubuntu 18.04' })],
  }),
);

function judge(criterionId: string, seen: Partial<Sighting>, of: Partial<Observation> = {}) {
  const observation: Observation = {
    id: 'x', service: 'example', date: '2021-05-10', kubernetes: '1.20', release: '1.20.4', variants: { cri: 'linux' },
    how: { ja: 'a', en: 'a' }, source: 'example/log', seen: {}, ...of,
  };
  return verdict(knowledge.facts.get(`example/${criterionId}`)!, observation, { saw: 'x', ...seen });
}

describe('what was seen on a cluster', () => {
  it('agrees with the statement of its day and Kubernetes version', () => {
    expect(judge('cri/default-runtime', { term: 'docker' })).toBe('agrees');
  });

  it('differs where that statement says otherwise', () => {
    expect(judge('cri/default-runtime', { term: 'containerd' })).toBe('differs');
  });

  it('is judged by the statement of its variant', () => {
    expect(judge('cri/default-runtime', { term: 'containerd' }, { variants: { cri: 'windows' } })).toBe('differs');
  });

  it('is not contradicted by a statement whose time is uncertain, nor outside of all', () => {
    expect(judge('cri/default-runtime', { term: 'docker' }, { kubernetes: '1.21' })).toBe('silent');
    expect(judge('cri/default-runtime', { term: 'docker' }, { date: '2019-05-10' })).toBe('silent');
  });

  it('may be more exact than the statement', () => {
    expect(judge('cri/runtime-version', { version: '1.4.8' })).toBe('agrees');
    expect(judge('cri/runtime-version', { version: '1.40.0' })).toBe('differs');
    expect(judge('cri/node-os', { saw: 'Ubuntu 18.04.5 LTS' })).toBe('agrees');
    expect(judge('cri/node-os', { saw: 'Ubuntu 22.04.1 LTS' })).toBe('differs');
  });
});
