import { describe, expect, it } from 'vitest';
import { content, criterion, service, statement } from '../../tests/fixtures/knowledge.ts';
import { coverageOf } from './coverage.ts';
import { toKnowledge } from './knowledge.ts';

const both = (text: string) => ({ ja: text, en: text });
const knowledge = () => toKnowledge(
  content(
    service({ cri: {}, cni: {} }),
    { 'cri/default-runtime': criterion(1), 'cri/node-os': criterion(2), 'cri/cgroup': criterion(3), 'cri/gpu-runtime': criterion(4), 'cni/encryption': criterion(5) },
    {
      'cri/default-runtime': [statement('containerd')],
      'cri/node-os': [statement('unclear', { value: { type: 'unknown', searched: both('everything'), evidence: '2021-01-01' } })],
      'cri/cgroup': [statement('unwritten', { value: { type: 'not-documented' } })],
      'cni/encryption': [statement('nothing', { value: { type: 'none' } })],
    },
  ),
);

describe('the coverage of a service', () => {
  const covered = () => coverageOf(knowledge())[0];
  const states = () => Object.fromEntries((covered()?.criteria ?? []).map(({ criterion: { id }, coverage }) => [id, coverage]));

  it('tells an answer from a search without one, and that from what nobody looked at', () => {
    expect(states()).toEqual({ 'cri/default-runtime': 'answered', 'cri/node-os': 'unknown', 'cri/cgroup': 'unknown', 'cri/gpu-runtime': 'not-looked-at', 'cni/encryption': 'answered' });
  });

  it('counts every criterion once', () => {
    expect(covered()?.counts).toEqual({ answered: 2, unknown: 2, 'not-looked-at': 1 });
  });
});
