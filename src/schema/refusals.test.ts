import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { claim } from './claim.ts';
import { criterion } from './criterion.ts';
import { glossaryTerm } from './glossary-term.ts';
import { isHttpsAddress } from './https-address.ts';
import { observations } from './observation.ts';
import { recogniser } from './recogniser.ts';
import { label } from './text.ts';

const both = { ja: '試験', en: 'Test' };
const told = (schema: z.ZodType, value: unknown) => schema.safeParse(value).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];

describe('an address', () => {
  it.each(['https://example.org/a', 'https://docs.example.co.jp', 'https://xn--r8jz45g.jp/x', 'https://example.org:8443/a#b'])('may be %s', (url) => {
    expect(isHttpsAddress(url)).toBe(true);
  });

  it.each(['http://example.org', 'https://localhost/a', 'https://example/a', 'https://10.0.0.1/', 'https://[::1]/', 'https://wiki.internal/a', 'https://例え.jp/', 'https://a@example.org/', 'https://example.org/a b'])('may not be %s, which not everybody can open', (url) => {
    expect(isHttpsAddress(url)).toBe(false);
  });
});

describe('a value or name', () => {
  it.each(['Docker', '1.24', 'eBPF (Cilium)', both])('may be %j', (text) => {
    expect(told(label, text)).toEqual([]);
  });

  it.each([' Docker', 'Docker\t', 'Docker\n', 'Docker\nMoby'])('may not be %j', (text) => {
    expect(JSON.stringify(label.safeParse(text).error?.issues)).toContain('begins or ends with a space, or breaks into lines');
  });
});

describe('keys that go together', () => {
  const finding = { claim: both, finding: both };
  const asked = { name: both, question: both, why: both, reading: both, check: { command: 'x', expect: both }, order: 1, derived: { from: 'a', since: 'b' } };
  const seen = (what: object) => ({ observations: [{ id: 'a', date: '2021-06-15', kubernetes: '1.20', release: '1.20.1', variants: {}, how: both, source: 'a/b', seen: what }] });
  const sign = (one: object) => ({ name: 'x', signs: [one] });
  it.each<[string, z.ZodType, unknown, string[]]>([
    ['a claim that changed', claim, { ...finding, verdict: 'changed', changed: '2022' }, []],
    ['a claim that did not change', claim, { ...finding, verdict: 'confirmed', changed: '2022' }, ['changed: goes with verdict: changed alone']],
    ['a date that is derived', criterion, { ...asked, sort: 'date' }, []],
    ['a number that is derived', criterion, { ...asked, sort: 'number' }, ['derived: what is derived is a date']],
    ['an observation', observations, seen({ 'cri/x': { saw: 'y' } }), []],
    ['an observation of nothing', observations, seen({}), ['observations.0.seen: tells of nothing that was seen']],
    ['a reading', glossaryTerm, { name: both, definition: both, reading: 'カソウ・ネットワーク' }, []],
    ['a reading in hiragana', glossaryTerm, { name: both, definition: both, reading: 'かそう' }, ['reading: is no reading in katakana']],
    ['a label with its value', recogniser, sign({ label: 'a=b' }), []],
    ['a label with any value', recogniser, sign({ label: 'a*' }), []],
    ['a label without a value', recogniser, sign({ label: 'kubernetes.io/os' }), ['signs.0.label: is no key=value']],
    ['a variable without a value', recogniser, sign({ env: 'MODE' }), ['signs.0.env: is no key=value']],
    ['a pattern with a name in brackets', recogniser, sign({ 'os-image': 'Bottlerocket (EKS Auto*' }), []],
    ['a pattern with a group', recogniser, sign({ image: '(cilium)' }), ['signs.0.image: looks like a regular expression']],
    ['a pattern with a choice of letters', recogniser, sign({ image: 'cilium.?' }), ['signs.0.image: looks like a regular expression']],
  ])('%s', (_what, schema, value, problems) => {
    expect(told(schema, value)).toEqual(problems);
  });
});
