import { describe, expect, it } from 'vitest';
import { content, criterion, service, statement } from '../../tests/fixtures/knowledge.ts';
import type { AuthoredStatement } from '../schema/statement.ts';
import { toKnowledge } from './knowledge.ts';

/** What follows for `since` (since when the term `containerd` has been the answer) from these statements of `runtime`. */
function derivedFrom(runtime: AuthoredStatement[], variants: Record<string, string[]> = {}, os: AuthoredStatement[] = []) {
  const criteria = {
    'cri/os': criterion(1),
    'cri/runtime': criterion(2),
    'cri/since': criterion(3, { sort: 'date', derived: { from: 'runtime', since: 'containerd' } }),
  };
  const facts = { 'cri/runtime': runtime, ...(os.length > 0 ? { 'cri/os': os } : {}) };
  return toKnowledge(content(service({ cri: variants, cni: {} }), criteria, facts)).facts.get('example/cri/since')?.statements ?? [];
}

/** A statement of a runtime that ran from one date until another. */
function ran(term: string, from: AuthoredStatement['valid']['from'], until?: AuthoredStatement['valid']['until'], parts: Partial<AuthoredStatement> = {}) {
  return statement(`${term}-${JSON.stringify(from)}`.toLowerCase().replace(/[^a-z0-9]+/g, '-'), { value: term, term, ...parts, valid: { from, ...(until ? { until } : {}) } });
}

describe('since when a term has been the answer of a service', () => {
  it('is when it took over from another', () => {
    expect(derivedFrom([ran('docker', '2018', '2022-11-15'), ran('containerd', '2022-11-15')]).map((s) => [s.id, s.date])).toEqual([['service', '2022-11-15']]);
  });

  it('reaches back over statements that said the same', () => {
    const found = derivedFrom([ran('containerd', '2023'), ran('containerd', '2022', '2023', { value: 'containerd 1.6' }), ran('docker', '2018', '2022')]);
    expect(found.map((s) => s.date)).toEqual(['2022']);
  });

  it('is told by the newest Kubernetes, where versions differ from the same day on', () => {
    const [docker, containerd] = [ran('docker', '2022', undefined, { kubernetes: { until: '1.23' } }), ran('containerd', '2022', undefined, { kubernetes: { from: '1.24' } })];
    expect(derivedFrom([containerd, docker]).map((s) => s.date)).toEqual(['2022']);
  });

  it('counts from its return, where another was the answer in between', () => {
    const found = derivedFrom([ran('containerd', '2018', '2020'), ran('docker', '2020', '2022'), ran('containerd', '2022')]);
    expect(found.map((s) => s.date)).toEqual(['2022']);
  });

  it('is not said where the term is no longer, or never was, the answer', () => {
    expect(derivedFrom([ran('containerd', '2018', '2022'), ran('cri-o', '2022')])).toEqual([]);
    expect(derivedFrom([ran('docker', '2018')])).toEqual([]);
  });

  it('does not listen to remarks and plans', () => {
    const found = derivedFrom([
      ran('containerd', '2022'),
      ran('docker', '2023', undefined, { alongside: true }),
      ran('docker', '2024', undefined, { plan: 'dropped' }),
    ]);
    expect(found.map((s) => s.date)).toEqual(['2022']);
  });

  it('is by when it was first seen, where that is all that is known', () => {
    const [found] = derivedFrom([ran('docker', '2018', { by: '2022-08-14' }), ran('containerd', { after: '2022-07-31', by: '2022-08-14' })]);
    expect(found?.date).toBe('2022-08-14');
    expect(found?.period.from).toEqual({ kind: 'by', date: '2022-08-14', after: '2022-07-31' });
  });

  it('is honestly unknown where nobody knows when it began', () => {
    const [found] = derivedFrom([ran('containerd', 'unknown', undefined, { checked: '2023-06-26', summary: { ja: '要約', en: 'Summary' } })]);
    expect(found?.value).toEqual({ type: 'unknown', searched: { ja: '要約', en: 'Summary' }, evidence: '2023-06' });
    expect(found?.date).toBeUndefined();
  });
});

describe('a derived statement', () => {
  const runtime = [
    ran('docker', '2018', '2022', { kubernetes: { until: '1.23' } }),
    ran('containerd', '2022', '2023', { kubernetes: { from: '1.24', until: '1.26' }, confidence: 'low' }),
    ran('containerd', '2023', { 'last-seen': '2023-05-02' }, { kubernetes: { from: '1.27' } }),
  ];
  const [found] = derivedFrom(runtime);

  it('rests on the statement that began the run: its references, confidence, days and Kubernetes', () => {
    const { references, recorded, checked } = runtime[1]!;
    expect(found).toMatchObject({ value: '2022', references, recorded, checked, confidence: 'low', kubernetes: { from: '1.24' } });
    expect(found?.kubernetes?.until).toBeUndefined();
    expect(found?.derivedFrom?.id).toBe('containerd-2022-');
  });

  it('belongs to the derived fact and ends as the last statement of the run does', () => {
    expect(found?.fact).toBe('example/cri/since');
    expect(found?.period).toEqual({ from: { kind: 'exact', date: '2022' }, until: { kind: 'last-seen', date: '2023-05-02' } });
  });
});

describe('a service whose variants differ', () => {
  const al2 = { variants: ['al2'] };
  const runtime = [
    ran('docker', '2018', '2022', al2),
    ran('containerd', '2022', undefined, al2),
    ran('containerd', '2020-03-10', undefined, { variants: ['bottlerocket'] }),
    ran('docker', '2019', undefined, { variants: ['windows'] }),
  ];
  const os = [statement('al2', { ...al2, valid: { from: '2018' } })];

  it('has a date for itself, from its default, and one for each variant that has the term', () => {
    const found = derivedFrom(runtime, { al2: ['cri/os#al2'], bottlerocket: [], windows: [] }, os);
    expect(found.map((s) => [s.id, s.variants, s.date])).toEqual([
      ['default', undefined, '2022'],
      ['al2', ['al2'], '2022'],
      ['bottlerocket', ['bottlerocket'], '2020-03-10'],
    ]);
  });

  it('counts for itself from when a variant became the default, not from when that variant began to have the term', () => {
    const early = [ran('docker', '2018', undefined, al2), ran('containerd', '2019', undefined, { variants: ['cos'] })];
    const references = [{ source: 'example/default', supports: { ja: '既定', en: 'Default' } }];
    const handover = [...os, statement('cos', { variants: ['cos'], valid: { from: '2021-06-15' }, references })].map((s) => (s.id === 'al2' ? { ...s, valid: { from: '2018', until: '2021-06-15' } } : s));
    const [found] = derivedFrom(early, { al2: ['cri/os#al2'], cos: ['cri/os#cos'] }, handover);
    expect(found).toMatchObject({ id: 'default', date: '2021-06-15' });
    expect(found?.references).toContainEqual(references[0]);
    expect(found?.derivedFrom?.id).toBe('containerd-2019-');
  });

  it('has none for itself where no variant is known to be the default', () => {
    expect(derivedFrom(runtime, { al2: [], bottlerocket: [], windows: [] }).map((s) => s.id)).toEqual(['al2', 'bottlerocket']);
  });

  it('follows its only variant', () => {
    const found = derivedFrom(runtime.slice(0, 2), { al2: [] });
    expect(found.map((s) => [s.id, s.date])).toEqual([['default', '2022'], ['al2', '2022']]);
  });
});
