import { describe, expect, it } from 'vitest';
import { statement } from '../../tests/fixtures/knowledge.ts';
import { exampleFiles, FACT, ruleContext, told } from '../../tests/fixtures/rule-context.ts';
import type { Value } from '../schema/value.ts';
import { answersTyped } from './answers-typed.ts';

const find = (value: Value) => told(answersTyped, ruleContext(exampleFiles([statement('a', { value })])));

describe('answers-typed', () => {
  it.each<Value>(['containerd', 'No kube-proxy', 'Unknown Cloud CNI', { ja: 'なしでも動く', en: 'works without' }, { type: 'none' }])('accepts %j', (value) => {
    expect(find(value)).toEqual([]);
  });

  it.each<[Value, string]>([
    ['unknown', 'type: unknown, searched'],
    ['?', 'type: unknown, searched'],
    [{ ja: '不明', en: 'It is not told' }, 'type: unknown, searched'],
    ['None', 'type: none'],
    ['-', 'type: none'],
    [{ ja: 'ありません', en: 'None' }, 'type: none'],
    ['N/A', 'type: not-applicable'],
    ['not documented', 'type: not-documented'],
  ])('says how %j is written', (value, typed) => {
    expect(find(value)).toMatchObject([{ at: `${FACT} statements.0.value`, hint: { en: expect.stringContaining(typed), ja: expect.stringContaining(typed) } }]);
  });
});
