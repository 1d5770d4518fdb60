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
    expect(told({ valid: { from: '2021-05-10' } }, { valid: { from: '2021-05-11' } })).toEqual([['from', 'valid.from of the published statement "x" changed from "2021-05-10" to "2021-05-11" without a correction']]);
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

  it('is told of where it changed, however deep that is', () => {
    const searched = { ja: '文書を探しました。', en: 'The documents were searched.' };
    expect(told({ value: { type: 'unknown', searched, evidence: '2023' } }, { value: { type: 'unknown', searched, evidence: '2022' } })).toEqual([['evidence', 'value.evidence of the published statement "x" changed from "2023" to "2022" without a correction']]);
    expect(told({ value: { ja: '一', en: 'One' } }, { value: { ja: '二', en: 'One' } }).map(([key]) => key)).toEqual(['ja']);
    expect(told({ variants: ['a', 'b'] }, { variants: ['a', 'c'] }).map(([key]) => key)).toEqual([1]);
    expect(told({ valid: { from: '2021', until: '2022' } }, { valid: { from: '2021' } }).map(([key]) => key)).toEqual(['valid']);
  });

  it('was not seen last before it was', () => {
    const seen = (day: string) => ({ valid: { from: '2021', until: { 'last-seen': day } } });
    expect(told(seen('2023-05-02'), seen('2022-05-02')).map(([key]) => key)).toEqual(['last-seen']);
    expect(told(seen('2023-05-02'), { valid: { from: '2021', until: '2023-05-01' } })).toHaveLength(1);
    expect(told(seen('2023-05-02'), { valid: { from: '2021', until: '2023' } })).toEqual([]);
    expect(told(seen('2023-05-02'), { valid: { from: '2021', until: { by: '2024' } } })).toEqual([]);
    expect(told(seen('2023-05-02'), { valid: { from: '2021', until: 'unknown' } })).toEqual([]);
    expect(told(seen('2023-05-02'), { valid: { from: '2021' } })).toEqual([]);
  });

  it('was first said on the day it was', () => {
    expect(told({ recorded: '2021-06-15' }, { recorded: '2021-06-14' })).toEqual([['recorded', 'the published statement "x" was first written on 2021-06-15']]);
    expect(told({ recorded: '2021-06-15' }, { recorded: '2021-06-16', corrections: [correction] })).toHaveLength(1);
  });

  it('may rest on other sources on a side of a dispute', () => {
    const dispute = (source: string) => ({ value: { type: 'disputed' as const, sides: [1, 2].map((n) => ({ value: `Side ${n}`, references: [{ source, supports: { ja: '根拠', en: 'Evidence' } }] })) } });
    expect(told(dispute('a/b'), dispute('a/c'))).toEqual([]);
  });

  it('may be worded, sourced, rated and checked anew', () => {
    expect(told({}, { summary: { ja: '別', en: 'Other' }, confidence: 'low', checked: '2021-06-16', references: [] })).toEqual([]);
  });
});

describe('a statement that was never published', () => {
  it('may say what it likes', () => {
    expect([...silentChanges([], holding({ value: 'containerd' }))]).toEqual([]);
  });

  it('was not recorded before the first one was', () => {
    const others = saidBy(content(service({ cri: { a: [] }, cni: {} }), { 'cri/x': criterion(1) }, { 'cri/x': [statement('y', { recorded: '2021-06-15' })] }));
    const recorded = (day: string) => [...silentChanges(others, holding({ recorded: day }))].map(({ path, message }) => [path.at(-1), message.en]);
    expect(recorded('2021-06-14')).toEqual([['recorded', 'nothing had been written here on 2021-06-14: the first statement is of 2021-06-15']]);
    expect(recorded('2021-06-15')).toEqual([]);
  });
});
