import { describe, expect, it } from 'vitest';
import { content, criterion, service, statement } from '../../tests/fixtures/knowledge.ts';
import type { Sighting } from '../schema/observation.ts';
import { toKnowledge } from './knowledge.ts';
import { compare, matches, seenOf, verdict, type Comparable, type Observation } from './observation.ts';
import { toPeriod } from './period.ts';

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

describe('a statement held against what was seen', () => {
  const says = (parts: Partial<Comparable>): Comparable => ({ value: 'x', period: toPeriod({ from: '2020' }), ...parts });

  it.each<[Partial<Comparable>, Partial<Sighting>, boolean | undefined]>([
    [{ term: 'docker' }, { term: 'docker' }, true],
    [{ term: 'docker' }, { term: 'containerd' }, false],
    [{}, { term: 'docker' }, undefined],
    [{ number: 110 }, { number: 110 }, true],
    [{ number: 110 }, { number: 29 }, false],
    [{}, { number: 29 }, undefined],
    [{}, { version: '1.4' }, undefined],
    [{ value: 'containerd', version: '2.1' }, { version: '2.1.4' }, true],
    [{ value: 'containerd', version: '2.1' }, { version: '2.10' }, false],
    [{ value: '2.1.4', version: '2.2' }, { version: '2.1.4' }, true],
    [{ value: { ja: '2.1 です', en: '2.1' }, version: '2.2' }, { version: '2.1.9' }, true],
    [{ value: { type: 'none' }, version: '2.2' }, { version: '2.2.1' }, true],
    ...['2.2.1', '2.2.3'].map((version): [Partial<Comparable>, Partial<Sighting>, boolean] => [{ value: '2.2.1, 2.2.3', version: '2.2.3' }, { version }, true]),
    ...['2.2.2', '2.2.10', '2.2'].map((version): [Partial<Comparable>, Partial<Sighting>, boolean] => [{ value: '2.2.1, 2.2.3', version: '2.2.3' }, { version }, false]),
    ...['1.7.22', '1.7.25', '1.7.29', '1.7.29.1'].map((version): [Partial<Comparable>, Partial<Sighting>, boolean] => [{ value: '1.7.22–1.7.29', version: '1.7.22' }, { version }, true]),
    ...['1.7.21', '1.7.30', '1.7', '2.0'].map((version): [Partial<Comparable>, Partial<Sighting>, boolean] => [{ value: '1.7.22–1.7.29', version: '1.7.22' }, { version }, false]),
    [{ value: '9〜12', version: '9' }, { version: '12.4' }, true],
    [{ value: '9〜12', version: '9' }, { version: '10.5' }, true],
    [{ value: '9〜12', version: '9' }, { version: '13' }, false],
    [{ value: '9-12', version: '9' }, { version: '10' }, false],
    [{ value: { type: 'none' } }, { saw: 'x' }, undefined],
    [{ value: { ja: 'あ', en: 'a' } }, { saw: 'a' }, undefined],
    [{ value: 'Ubuntu  22.04' }, { saw: 'ubuntu   22.04.5 LTS' }, true],
    [{ value: 'Ubuntu 22.04' }, { saw: 'Ubuntu 22.10' }, false],
    [{ value: 'Amazon Linux 2,  2023' }, { saw: 'Amazon Linux 2023.9' }, true],
    [{ value: 'Amazon Linux 2, 2023' }, { saw: 'Amazon Linux 2 (Karoo)' }, true],
    [{ value: 'Amazon Linux 2, 2023' }, { saw: 'Amazon Linux 3' }, false],
  ])('%j and %j agree: %s', (parts, seen, agree) => {
    expect(matches(says(parts), { saw: 'x', ...seen })).toBe(agree);
  });

  it('is named with the verdict, where it is in force and no plan, remark or non-answer', () => {
    const named = (id: string, parts: Partial<Comparable>) => ({ id, ...says({ term: 'docker', ...parts }) });
    const held = (term: string, ...all: ReturnType<typeof named>[]) => {
      const { verdict: given, statements } = compare('cri', all, { date: '2021-05-10', kubernetes: '1.20', variants: {} }, { saw: 'x', term });
      return [given, ...statements.map(({ id }) => id)];
    };
    expect(held('docker', named('a', {}), named('b', { term: 'crio' }))).toEqual(['agrees', 'a']);
    expect(held('crio', named('a', {}), named('b', { term: undefined }))).toEqual(['differs', 'a']);
    expect(held('crio', named('b', { term: undefined }))).toEqual(['silent', 'b']);
    const out: Partial<Comparable>[] = [{ alongside: true }, { plan: 'kept' }, { value: { type: 'none' } }, { kubernetes: { from: '1.21' } }, { variants: ['x'] }, { period: toPeriod({ from: '2019', until: '2020' }) }, { period: toPeriod({ from: '2022' }) }];
    expect(out.map((parts) => held('docker', named('c', parts)))).toEqual(out.map(() => ['silent']));
  });

  it('is held against every observation of its service and criterion, and no other', () => {
    const observation = (id: string, of: string, seen: Observation['seen']): Observation => ({ id, service: of, date: '2021-05-10', kubernetes: '1.20', release: '1.20.4', variants: {}, how: { ja: 'a', en: 'a' }, source: 'example/log', seen });
    const fact = knowledge.facts.get('example/cri/runtime-version')!;
    const saw = { saw: 'x', version: '1.4.1' };
    const all = [observation('a', 'example', { 'cri/runtime-version': saw }), observation('b', 'other', { 'cri/runtime-version': saw }), observation('c', 'example', { 'cri/node-os': saw })];
    expect(seenOf(fact, all)).toEqual([{ observation: all[0], sighting: saw, verdict: 'agrees' }]);
  });
});
