import { describe, expect, it } from 'vitest';
import { statement } from '../../tests/fixtures/knowledge.ts';
import { exampleFiles, FACT, ruleContext, told } from '../../tests/fixtures/rule-context.ts';
import type { AuthoredStatement } from '../schema/statement.ts';
import { sortKeysMatch } from './sort-keys-match.ts';

const find = (parts: Partial<AuthoredStatement>) => told(sortKeysMatch, ruleContext(exampleFiles([statement('a', parts)])));

describe('sort-keys-match', () => {
  it.each<Partial<AuthoredStatement>>([
    { value: 'containerd 1.6.19', version: '1.6.19' },
    { value: 'containerd 1.6', version: '1.6.19' },
    { value: 'containerd 1.7.22〜1.7.29', version: '1.7.29' },
    { value: { ja: '1ノード110', en: '110 a node' }, number: 110 },
    { value: '1,000 Pods', number: 1000 },
    { value: { ja: 'プレビュー：2020-06', en: 'preview: 2020-06' }, date: '2020-06-29' },
    { value: { ja: '選択可能に', en: 'by choice' }, date: '2021-07-16' },
    { value: 'containerd' },
    { value: { type: 'none' }, number: 5 },
  ])('accepts %j', (parts) => {
    expect(find(parts)).toEqual([]);
  });

  it.each<[Partial<AuthoredStatement>, string]>([
    [{ value: 'containerd 1.6.19', version: '1.7' }, 'version'],
    [{ value: 'containerd 1.6', version: '1.60' }, 'version'],
    [{ value: { ja: '110', en: '110' }, number: 111 }, 'number'],
    [{ value: '2022-11-15', date: '2023' }, 'date'],
  ])('points at the key of %j', (parts, key) => {
    expect(find(parts)).toMatchObject([
      { at: `${FACT} statements.0.${key}`, message: { en: expect.stringContaining('does not match'), ja: expect.stringContaining('合いません') }, hint: { en: expect.stringContaining('say the same'), ja: expect.stringContaining('揃えて') } },
    ]);
  });
});
