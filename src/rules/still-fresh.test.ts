import { describe, expect, it } from 'vitest';
import { statement } from '../../tests/fixtures/knowledge.ts';
import { exampleFiles, FACT, ruleContext, told } from '../../tests/fixtures/rule-context.ts';
import { stillFresh } from './still-fresh.ts';

describe('still-fresh', () => {
  it('points at statements checked more than 180 days before the newest check, and at no others', () => {
    const statements = [statement('newest', { checked: '2026-11-23' }), statement('stale', { checked: '2026-05-26' }), statement('fresh', { checked: '2026-05-27' })];
    expect(told(stillFresh, ruleContext(exampleFiles(statements))).map(({ at }) => at)).toEqual([`${FACT} statements.1.checked`]);
  });
});
