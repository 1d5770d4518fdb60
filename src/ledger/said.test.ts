import { describe, expect, it } from 'vitest';
import { content, criterion, service, statement } from '../../tests/fixtures/knowledge.ts';
import type { AuthoredStatement } from '../schema/statement.ts';
import { saidBy, silentChanges } from './said.ts';

const holding = (parts: Partial<AuthoredStatement>) => content(service({ cri: { a: [] }, cni: {} }), { 'cri/x': criterion(1) }, { 'cri/x': [statement('x', parts)] });

/** What is said of a statement that was published with `before` and stands there with `after`. */
const told = (before: Partial<AuthoredStatement>, after: Partial<AuthoredStatement>) => [...silentChanges(saidBy(holding(before)), holding(after))].map(({ path, message }) => [path.at(-1), message.en]);
const correction = { on: '2026-12-01', what: { ja: '誤りでした。', en: 'It was wrong.' } };

describe('a published statement', () => {
  it('is not changed silently in value or qualifiers', () => {
    expect(told({ value: 'Docker' }, { value: 'containerd' })).toEqual([['value', 'value of the published statement "x" changed from "Docker" to "containerd" without a correction']]);
    expect(told({ valid: { from: '2021-05-10' } }, { valid: { from: '2021-05-11' } }).map(([part]) => part)).toEqual(['valid']);
    expect(told({ kubernetes: { until: '1.23' } }, {}).map(([, message]) => message)).toEqual(['kubernetes of the published statement "x" changed from {"until":"1.23"} to — without a correction']);
    expect(told({ variants: ['a'] }, { variants: ['a', 'b'] })).toHaveLength(1);
  });

  it('may change with a new correction, but not under one that was published before', () => {
    expect(told({ value: 'Docker' }, { value: 'containerd', corrections: [correction] })).toEqual([]);
    expect(told({ value: 'Docker', corrections: [correction] }, { value: 'containerd', corrections: [correction] })).toHaveLength(1);
  });

  it('may end, be seen later, or come true, as time goes on', () => {
    expect(told({ valid: { from: '2021' } }, { valid: { from: '2021', until: '2026-12-01' } })).toEqual([]);
    expect(told({ valid: { from: '2021', until: { 'last-seen': '2023-05-02' } } }, { valid: { from: '2021', until: { 'last-seen': '2024-05-02' } } })).toEqual([]);
    expect(told({ valid: { from: { planned: '2027' }, until: { planned: '2028' } } }, { valid: { from: '2027-03-01', until: '2028-04-01' } })).toEqual([]);
    expect(told({ valid: { from: '2021', until: '2022' } }, { valid: { from: '2021', until: '2023' } })).toHaveLength(1);
  });

  it('may be worded, sourced, rated and checked anew', () => {
    expect(told({}, { summary: { ja: '別', en: 'Other' }, confidence: 'low', checked: '2021-06-16', references: [] })).toEqual([]);
  });
});

describe('a statement that was never published', () => {
  it('may say what it likes', () => {
    expect([...silentChanges([], holding({ value: 'containerd' }))]).toEqual([]);
  });
});
