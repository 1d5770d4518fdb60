import { describe, expect, it } from 'vitest';
import { statement } from '../../tests/fixtures/knowledge.ts';
import { both, exampleFiles, FACT, ruleContext, told } from '../../tests/fixtures/rule-context.ts';
import type { AuthoredStatement } from '../schema/statement.ts';
import { statementsSourced } from './statements-sourced.ts';

const find = (...statements: AuthoredStatement[]) => told(statementsSourced, ruleContext(exampleFiles(statements)));

describe('statements-sourced', () => {
  it('accepts a statement with a reference', () => {
    expect(find(statement('a'))).toEqual([]);
  });

  it.each<[string, AuthoredStatement['references']]>([
    ['left out', undefined],
    ['empty', []],
  ])('refuses references that are %s, and tells the two remedies', (_what, references) => {
    expect(find(statement('good'), statement('bare', { references }))).toMatchObject([
      {
        at: `${FACT} statements.1`,
        message: { en: 'the statement "bare" has no reference', ja: '記述 "bare" に出典がありません' },
        hint: { en: expect.stringMatching(/Add a source under references.*type: unknown/), ja: expect.stringMatching(/references に出典.*type: unknown/) },
      },
    ]);
  });

  it('asks the same of a text in two languages', () => {
    expect(find(statement('bare', { value: { ja: '試験', en: 'Test' }, references: [] }))).toHaveLength(1);
  });

  it.each<AuthoredStatement['value']>([
    { type: 'unknown', searched: both('Example'), evidence: '2021-06' },
    { type: 'not-documented' },
    { type: 'not-applicable' },
    { type: 'none' },
  ])('accepts the non-answer $type without a reference', (value) => {
    expect(find(statement('a', { value, references: undefined }))).toEqual([]);
  });
});
