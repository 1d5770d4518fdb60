import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { criterion, statement } from '../../tests/fixtures/knowledge.ts';
import type { AuthoredStatement } from '../schema/statement.ts';
import type { SortType } from '../schema/criterion.ts';
import { agreementOn, agreements, type Agreement } from './agreement.ts';
import type { Criterion, Service } from './knowledge.ts';
import type { Snapshot } from './snapshot.ts';
import { toStatement } from './statement.ts';

const ask = (sort: SortType): Criterion => ({ ...criterion(1, { sort }), id: 'cri/asked', layer: 'cri' });

/** A snapshot in which each service gives the answer it is listed with; undefined = nothing recorded. */
function asked(sort: SortType, answers: Record<string, Partial<AuthoredStatement> | undefined>): Agreement | undefined {
  const services = Object.entries(answers).map(([id, parts]) => ({
    service: { id } as Service,
    variants: [],
    answers: new Map(
      parts ? [['cri/asked', { main: toStatement(statement('x', parts), `${id}/cri/asked`), standing: 'holds' as const, others: [], alongside: [] }]] : [],
    ),
  }));
  return agreementOn({ month: '2021-05', day: '2021-05-31', services } as Snapshot, ask(sort));
}

const told = (comparison: Agreement | undefined) => [comparison?.kind, comparison?.groups.map((group) => group.map(({ service }) => service.id).join('+')).join(' ')];

const docker = { value: 'Docker (dockershim)', term: 'docker' };
const containerd = { value: 'containerd', term: 'containerd' };

describe('a comparison of services by one criterion', () => {
  it('says when all give the same answer, whatever their words for it', () => {
    expect(told(asked('text', { rks: containerd, eks: { ...containerd, value: 'containerd 1.6' } }))).toEqual(['same', 'rks+eks']);
  });

  it('puts those together that share an answer', () => {
    expect(told(asked('text', { rks: docker, aks: containerd, eks: docker }))).toEqual(['different', 'rks+eks aks']);
  });

  it('does not call two texts different that may mean the same', () => {
    expect(told(asked('text', { eks: { value: 'Removed' }, aks: { value: 'Retired' } }))).toEqual(['listed', 'eks aks']);
    expect(told(asked('answer', { eks: { value: 'On request', answer: 'partly' }, aks: { value: 'Opt-in', answer: 'partly' } }))).toEqual(['listed', 'eks aks']);
  });

  it('tells dates from the earliest on', () => {
    const dates = { rks: { value: 'x', date: '2022-08-14' }, eks: { value: 'x', date: '2022-11' }, aks: { value: 'x', date: '2020-11-16' } };
    expect(told(asked('date', dates))).toEqual(['different', 'aks rks eks']);
  });

  it('keeps the unknown apart from every answer', () => {
    const unknown = { value: { type: 'unknown' as const, searched: { ja: 'x', en: 'x' }, evidence: '2021' } };
    expect(told(asked('text', { rks: unknown, eks: containerd }))).toEqual(['different', 'rks eks']);
  });

  it('names the services of which nothing is recorded, and is silent where there is nothing at all', () => {
    expect(asked('text', { rks: undefined, eks: containerd })?.silent.map(({ id }) => id)).toEqual(['rks']);
    expect(asked('text', { rks: undefined })).toBeUndefined();
  });

  it.each<[SortType, object, object, object]>([
    ['version', { version: '1.7' }, { version: '2.0' }, {}],
    ['number', { number: 110 }, { number: 250 }, {}],
    ['date', { date: '2022-11' }, { date: '2022-12' }, {}],
    ['text', { term: 'docker' }, { term: 'containerd' }, {}],
  ])('compares what a criterion sorted by %s is sorted by', (sort, one, other, none) => {
    expect(told(asked(sort, { a: one, b: other, c: { ...one, value: 'in other words' } }))).toEqual(['different', 'a+c b']);
    expect(told(asked(sort, { a: one, b: one }))).toEqual(['same', 'a+b']);
    expect(told(asked(sort, { a: one, b: one, c: none }))).toEqual(['listed', 'a b c']);
  });

  it('tells non-answers of a kind together, kinds apart, and compares nothing that is disputed', () => {
    const none = { value: { type: 'none' as const } };
    expect(told(asked('text', { a: none, b: { value: { type: 'not-documented' } }, c: none }))).toEqual(['different', 'a+c b']);
    const disputed = { value: { type: 'disputed' as const, sides: ['x', 'y'].map((value) => ({ value, references: [] })) } };
    expect(told(asked('text', { a: disputed, b: disputed }))).toEqual(['listed', 'a b']);
  });

  it('leaves out criteria of which nothing is recorded', () => {
    const service = { id: 'a' } as Service;
    const answer = { main: toStatement(statement('x', docker), 'a/cri/asked'), standing: 'holds' as const, others: [], alongside: [] };
    const snapshot = { month: '2021-05', day: '2021-05-31', services: [{ service, variants: [], answers: new Map([['cri/asked', answer]]) }] } as Snapshot;
    expect(agreements(snapshot, [{ ...ask('text'), id: 'cri/other' }, ask('text')]).map(({ criterion: { id }, kind }) => [id, kind])).toEqual([['cri/asked', 'same']]);
  });

  it('places every service once, whatever they answer', () => {
    const answer = fc.constantFrom(undefined, docker, containerd, { value: 'Something' }, { value: { type: 'none' as const } });
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e'), answer), fc.constantFrom<SortType>('text', 'answer', 'date'), (answers, sort) => {
        const comparison = asked(sort, answers);
        const placed = [...(comparison?.groups.flat().map(({ service }) => service.id) ?? []), ...(comparison?.silent.map(({ id }) => id) ?? [])];
        const expected = Object.values(answers).some(Boolean) ? Object.keys(answers) : [];
        expect(placed.sort()).toEqual(expected.sort());
      }),
    );
  });
});
