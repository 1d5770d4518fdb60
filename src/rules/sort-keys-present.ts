import type { Rule } from './rule.ts';

/** A value carries the machine-readable key its criterion sorts by, and no other's. */
export const sortKeysPresent: Rule = {
  name: 'sort-keys-present',
  *check({ content }) {
    for (const fact of content.facts.values()) {
      const criterion = content.criteria.get(fact.id.split('/').slice(1).join('/'))?.data;
      if (!criterion) continue;
      for (const [i, statement] of fact.data.statements.entries()) {
        for (const key of ['number', 'version', 'date', 'answer'] as const) {
          if (statement[key] === undefined || key === criterion.sort) continue;
          yield {
            entry: fact,
            path: ['statements', i, key],
            message: { ja: `この比較項目は ${criterion.sort} で並べるため、${key} は使われません`, en: `this criterion sorts by ${criterion.sort}, so ${key} has no use` },
            hint: { ja: `${key} を消すか、比較項目の sort を直してください。`, en: `Remove ${key}, or mend sort in the criterion.` },
          };
        }
        if (criterion.sort === 'text' || criterion.derived || statement.alongside || statement.plan) continue;
        const isNonAnswer = typeof statement.value === 'object' && 'type' in statement.value;
        if (isNonAnswer || statement[criterion.sort] !== undefined) continue;
        yield {
          entry: fact,
          path: ['statements', i],
          message: { ja: `並べ替えに使う ${criterion.sort} がありません`, en: `${criterion.sort}, by which this criterion sorts, is missing` },
          hint: { ja: `値に合う ${criterion.sort}: … を加えてください。`, en: `Add ${criterion.sort}: … to match the value.` },
        };
      }
    }
  },
};
