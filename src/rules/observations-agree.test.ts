import { describe, expect, it } from 'vitest';
import { statement } from '../../tests/fixtures/knowledge.ts';
import { both, exampleFiles, ruleContext, told } from '../../tests/fixtures/rule-context.ts';
import type { AuthoredObservation, Sighting } from '../schema/observation.ts';
import { observationsAgree } from './observations-agree.ts';

const AT = 'observations/example observations.0.seen.cri/default-runtime';
const statements = [
  statement('old', { value: 'Docker', term: 'docker', variants: ['linux'], valid: { from: '2020', until: '2021-05' } }),
  statement('new', { value: 'containerd', term: 'containerd', variants: ['linux'], valid: { from: '2021-05' } }),
];

function find(sighting: Sighting, parts: Partial<AuthoredObservation> = {}, of = statements) {
  const observation = { id: 'v1', date: '2021-04-01', kubernetes: '1.20', release: '1.20.4', variants: { cri: 'linux' }, how: both('Example'), source: 'example/document', seen: { 'cri/default-runtime': sighting }, ...parts };
  return told(observationsAgree, ruleContext(exampleFiles(of, { observations: { example: { observations: [observation] } } })));
}

describe('observations-agree', () => {
  it('accepts what the statement of that day says', () => {
    expect(find({ saw: 'docker://19.3.13', term: 'docker' })).toEqual([]);
    expect(find({ saw: 'containerd://1.4', term: 'containerd' }, { date: '2021-05-01' })).toEqual([]);
  });

  it('refuses what only the statement of another day says, names the fact, and tells the two remedies', () => {
    expect(find({ saw: 'containerd://1.4', term: 'containerd' })).toMatchObject([
      {
        at: AT,
        message: { en: '"containerd://1.4" was seen, but content/facts/example/cri/default-runtime.mdx says otherwise for 2021-04-01' },
        hint: { en: expect.stringMatching(/Mend the period.*explained/), ja: expect.stringMatching(/期間・構成.*explained/) },
      },
    ]);
  });

  it('accepts a difference that is explained', () => {
    expect(find({ saw: 'containerd://1.4', term: 'containerd', explained: both('Chosen by hand.') })).toEqual([]);
  });

  it('refuses an explanation of a difference that is not there', () => {
    expect(find({ saw: 'docker://19.3.13', term: 'docker', explained: both('Chosen by hand.') })).toMatchObject([
      { at: `${AT}.explained`, hint: { en: 'Remove explained.', ja: 'explained を消してください。' } },
    ]);
  });

  it('says nothing of a variant or a day that no statement is about', () => {
    expect(find({ saw: 'containerd://1.4', term: 'containerd' }, { variants: { cri: 'windows' } })).toEqual([]);
    expect(find({ saw: 'containerd://1.4', term: 'containerd' }, { date: '2019-12-31' })).toEqual([]);
  });

  it('holds the Kubernetes version against that of the statement', () => {
    const upTo119 = [statement('old', { term: 'docker', variants: ['linux'], kubernetes: { until: '1.19' } })];
    expect(find({ saw: 'containerd://1.4', term: 'containerd' }, {}, upTo119)).toEqual([]);
    expect(find({ saw: 'containerd://1.4', term: 'containerd' }, { kubernetes: '1.19' }, upTo119)).toHaveLength(1);
  });

  it('says nothing of a criterion that has no fact', () => {
    expect(find({ saw: 'x' }, { seen: { 'cri/other': { saw: 'x', term: 'docker' } } })).toEqual([]);
  });
});
