import { FRESH_DAYS, isStale } from '../model/freshness.ts';
import { today } from '../model/today.ts';
import type { Rule } from './rule.ts';

/** Statements were held against their sources lately. Time alone breaks this rule, so it is asked for: `npm run check -- --stale`. */
export const stillFresh: Rule = {
  name: 'still-fresh',
  *check({ content }) {
    const day = today(content);
    for (const entry of content.facts.values()) {
      for (const [i, statement] of entry.data.statements.entries()) {
        if (!isStale(statement, day)) continue;
        yield {
          entry,
          path: ['statements', i, 'checked'],
          message: {
            ja: `"${statement.id}" は ${statement.checked} から${FRESH_DAYS}日以上、出典と照らされていません（${day}の時点）`,
            en: `"${statement.id}" was last checked on ${statement.checked}, more than ${FRESH_DAYS} days before ${day}`,
          },
          hint: {
            ja: '出典と照らし、正しければ checked をその日に、変わっていれば until を書いて新しい記述を足してください。',
            en: 'Hold it against its sources: if it still holds set checked to that day, if not close it with until and add a new statement.',
          },
        };
      }
    }
  },
};
