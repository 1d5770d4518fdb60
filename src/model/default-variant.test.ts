import { describe, expect, it } from 'vitest';
import { content, criterion, service, statement } from '../../tests/fixtures/knowledge.ts';
import type { AuthoredStatement } from '../schema/statement.ts';
import { defaultVariant } from './default-variant.ts';
import { toKnowledge } from './knowledge.ts';

type Qualifiers = Pick<AuthoredStatement, 'valid'> & Partial<AuthoredStatement>;

/** The default on `day` among variants, each given with the qualifiers of the statements that make it the default. */
function defaultOn(day: string, variants: Record<string, Qualifiers[]>): string | undefined {
  const made = Object.entries(variants).flatMap(([id, all]) => all.map((parts, i) => statement(`${id}-${i}`, parts)));
  const pointers = Object.fromEntries(Object.entries(variants).map(([id, all]) => [id, all.map((_, i) => `cri/x#${id}-${i}`)]));
  const knowledge = toKnowledge(content(service({ cri: pointers, cni: {} }), { 'cri/x': criterion(1) }, { 'cri/x': made }));
  return defaultVariant(knowledge.services[0]!.variants.cri, day)?.id;
}

describe('the default variant', () => {
  it('is the one whose statement holds on that day, and changes on the day another takes over', () => {
    const variants = { old: [{ valid: { from: '2018', until: '2022-03-01' } }], new: [{ valid: { from: '2022-03-01' } }], never: [] };
    expect(defaultOn('2022-02-28', variants)).toBe('old');
    expect(defaultOn('2022-03-01', variants)).toBe('new');
  });

  it('may come back after another was the default', () => {
    const variants = {
      a: [{ valid: { from: '2018', until: '2020' } }, { valid: { from: '2022' } }],
      b: [{ valid: { from: '2020', until: '2022' } }],
    };
    expect(['2019-06-01', '2021-06-01', '2023-06-01'].map((day) => defaultOn(day, variants))).toEqual(['a', 'b', 'a']);
  });

  it('is the one for the newest Kubernetes while older versions have another', () => {
    const valid = { from: '2018' };
    expect(defaultOn('2022-01-01', { old: [{ valid, kubernetes: { until: '1.9' } }], new: [{ valid, kubernetes: { from: '1.10' } }] })).toBe('new');
    expect(defaultOn('2022-01-01', { old: [{ valid, kubernetes: { until: '1.9' } }], new: [{ valid, kubernetes: { until: '1.10' } }] })).toBe('new');
  });

  it('is, of several that were last seen, the one seen latest, in whatever order they are written', () => {
    const [a, b] = ['2021-05-02', '2020-05-02'].map((day) => [{ valid: { from: '2018', until: { 'last-seen': day } } }]);
    expect(defaultOn('2026-11-23', { a: a!, b: b! })).toBe('a');
    expect(defaultOn('2026-11-23', { b: b!, a: a! })).toBe('a');
  });

  it('is the one last seen after the evidence ends', () => {
    const variants = { a: [{ valid: { from: '2018', until: '2020' } }], b: [{ valid: { from: '2020', until: { 'last-seen': '2021-05-02' } } }] };
    expect(defaultOn('2026-11-23', variants)).toBe('b');
  });

  it('is what surely holds rather than what was last seen, and what was last seen rather than what is uncertain', () => {
    const seen = [{ valid: { from: '2018', until: { 'last-seen': '2020-05-02' } } }];
    const open = [{ valid: { from: { by: '2022-06' } } }];
    expect(defaultOn('2021-06-01', { seen, open })).toBe('seen');
    expect(defaultOn('2021-06-01', { seen, open, sure: [{ valid: { from: '2021' } }] })).toBe('sure');
    expect(defaultOn('2021-06-01', { open, other: [] })).toBe('open');
  });

  it('is not known before the first statement and after the last one has ended', () => {
    const variants = { a: [{ valid: { from: '2018', until: '2020' } }], b: [] };
    expect([defaultOn('2017-12-31', variants), defaultOn('2020-01-01', variants)]).toEqual([undefined, undefined]);
  });
});

describe('a layer', () => {
  it('with only one variant has it as its default, though no statement says so', () => {
    expect(defaultOn('2021-06-01', { only: [] })).toBe('only');
  });

  it('with several and no word on which, or with none, has no default', () => {
    expect(defaultOn('2021-06-01', { a: [], b: [] })).toBeUndefined();
    expect(defaultOn('2021-06-01', {})).toBeUndefined();
  });
});
