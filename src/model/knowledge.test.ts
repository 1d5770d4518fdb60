import { describe, expect, it } from 'vitest';
import { content, criterion, service, statement } from '../../tests/fixtures/knowledge.ts';
import { emptyContent } from './content.ts';
import { criteriaOf, factOf, toKnowledge, type Knowledge } from './knowledge.ts';

const text = { ja: '例', en: 'Example' };
const plain = service({ cri: { a: ['cri/os#a', 'cri/os#gone', 'cri/gone#a'], b: [] }, cni: {} });
const criteria = {
  'cni/plugin': criterion(1),
  'cri/since': criterion(2, { derived: { from: 'runtime', since: 'containerd' } }),
  'cri/runtime': criterion(10),
  'cri/os': criterion(9),
};
const facts = {
  'cri/os': [statement('a', { checked: '2021-11-23' }), statement('b')],
  'cri/runtime': [statement('docker', { term: 'docker', valid: { from: '2018', until: '2020' } }), statement('now', { term: 'containerd' })],
  'cri/since': [statement('remark', { alongside: true })],
};
const made = content(plain, criteria, facts);
for (const [id, order] of [['zeta', 2], ['alpha', 3], ['beta', 0]] as const) {
  made.services.set(id, { collection: 'services', id, data: { ...plain, order }, body: '' });
}
const known = () => toKnowledge(made);
const serviceIn = (knowledge: Knowledge, id: string) => knowledge.services.find((s) => s.id === id)!;

describe('services and criteria', () => {
  it('stand in the order their editors gave them, not in that of their files', () => {
    expect(known().services.map((s) => s.id)).toEqual(['beta', 'example', 'zeta', 'alpha']);
  });

  it('stand by layer first, the container runtime before the pod network', () => {
    expect(known().criteria.map((c) => c.id)).toEqual(['cri/since', 'cri/os', 'cri/runtime', 'cni/plugin']);
    expect(criteriaOf(known(), 'cni').map((c) => [c.id, c.layer])).toEqual([['cni/plugin', 'cni']]);
  });
});

describe('a fact', () => {
  it('is found by service and criterion, and knows both', () => {
    const knowledge = known();
    const example = serviceIn(knowledge, 'example');
    const os = knowledge.criteria.find((c) => c.id === 'cri/os')!;
    const fact = factOf(knowledge, example, os);
    expect(fact?.id).toBe('example/cri/os');
    expect([fact?.service, fact?.criterion]).toEqual([example, os]);
    expect(fact?.statements.map((s) => [s.id, s.fact])).toEqual([['a', 'example/cri/os'], ['b', 'example/cri/os']]);
  });

  it('is absent where nothing was written about a service', () => {
    const knowledge = known();
    const zeta = serviceIn(knowledge, 'zeta');
    expect(knowledge.criteria.map((c) => factOf(knowledge, zeta, c))).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('puts what follows from another before what its author wrote', () => {
    expect(known().facts.get('example/cri/since')?.statements.map((s) => s.id)).toEqual(['service', 'remark']);
  });
});

describe('a variant', () => {
  it('knows the statements that make it the default, and forgets pointers to none', () => {
    expect(serviceIn(known(), 'example').variants.cri.map((v) => [v.id, v.defaultBy.map((s) => `${s.fact}#${s.id}`)])).toEqual([
      ['a', ['example/cri/os#a']],
      ['b', []],
    ]);
  });

  it('of one service is not made the default by the facts of another', () => {
    const zeta = serviceIn(known(), 'zeta');
    expect(zeta.variants.cri.flatMap((v) => v.defaultBy)).toEqual([]);
  });
});

describe('milestones', () => {
  it('have the date of their file’s name, a day or a month, and stand by it', () => {
    const files = emptyContent();
    for (const id of ['2022-05-03-dockershim-removed', '2020-12-02-deprecated', '2024-02-weaveworks-closed', '2022-05-03-released', '2022-05-month-only']) {
      files.milestones.set(id, { collection: 'milestones', id, data: { title: text, layers: ['cri'], summary: text, references: [] }, body: '' });
    }
    expect(toKnowledge(files).milestones.map((m) => [m.date, m.id.replace(m.date, '')])).toEqual([
      ['2020-12-02', '-deprecated'],
      ['2022-05', '-month-only'],
      ['2022-05-03', '-dockershim-removed'],
      ['2022-05-03', '-released'],
      ['2024-02', '-weaveworks-closed'],
    ]);
  });
});

describe('the time the site speaks of', () => {
  it('goes from the month of the article to that of the newest check', () => {
    const knowledge = known();
    expect(knowledge.today).toBe('2021-11-23');
    expect(knowledge.months).toEqual({ first: '2021-05', last: '2021-11' });
  });
});

describe('observations', () => {
  it('stand by service and day, each with its service', () => {
    const files = emptyContent();
    const seen = (id: string, date: string) => ({ id, date, kubernetes: '1.20', release: '1.20.4', variants: {}, how: text, source: 'example/log', seen: {} });
    files.observations.set('rks', { collection: 'observations', id: 'rks', data: { observations: [seen('b', '2021-06-01'), seen('a', '2021-05-01')] }, body: '' });
    files.observations.set('aks', { collection: 'observations', id: 'aks', data: { observations: [seen('c', '2022-01-01')] }, body: '' });
    expect(toKnowledge(files).observations.map(({ service: of, id, date }) => [of, id, date])).toEqual([['aks', 'c', '2022-01-01'], ['rks', 'a', '2021-05-01'], ['rks', 'b', '2021-06-01']]);
  });
});

describe('what belongs to a file', () => {
  it('keeps the id that is its path', () => {
    const files = emptyContent();
    const source = { url: 'https://example.org/', title: 'T', publisher: 'P', kind: 'vendor-docs' as const, language: 'en' as const };
    files.sources.set('aws/page', { collection: 'sources', id: 'aws/page', data: source, body: '' });
    files.claims.set('08-eks-cni', { collection: 'claims', id: '08-eks-cni', data: { claim: text, verdict: 'changed', finding: text }, body: '' });
    files.glossary.set('containerd', { collection: 'glossary', id: 'containerd', data: { name: 'containerd', definition: text }, body: '' });
    const found = toKnowledge(files);
    expect(found.sources.get('aws/page')).toEqual({ ...source, id: 'aws/page' });
    expect(found.claims.map((c) => c.id)).toEqual(['08-eks-cni']);
    expect(found.glossary.get('containerd')?.name).toBe('containerd');
  });

  it('keeps the explanation below the frontmatter of a fact', () => {
    const files = { ...made, facts: new Map(made.facts) };
    files.facts.set('example/cri/os', { ...made.facts.get('example/cri/os')!, body: '<En>Longer</En>' });
    expect(toKnowledge(files).facts.get('example/cri/os')?.body).toBe('<En>Longer</En>');
  });
});
