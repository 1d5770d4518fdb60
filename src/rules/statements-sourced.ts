import type { Rule } from './rule.ts';

/** Every statement has a reference or is a typed non-answer. */
export const statementsSourced: Rule = {
  name: 'statements-sourced',
  *check({ content }) {
    for (const fact of content.facts.values()) {
      for (const [i, statement] of fact.data.statements.entries()) {
        const isNonAnswer = typeof statement.value === 'object' && 'type' in statement.value;
        if (isNonAnswer || (statement.references?.length ?? 0) > 0) continue;
        yield {
          entry: fact,
          path: ['statements', i],
          message: { ja: `記述 "${statement.id}" に出典がありません`, en: `the statement "${statement.id}" has no reference` },
          hint: {
            ja: 'references に出典を加えるか、分からないなら value: { type: unknown, … } と書いてください。',
            en: 'Add a source under references, or write value: { type: unknown, … } if it is not known.',
          },
        };
      }
    }
  },
};
