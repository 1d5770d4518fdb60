import type { Entry } from '../model/content.ts';
import { firstDay, lastDay } from '../model/date.ts';
import { toPeriod, type Bound } from '../model/period.ts';
import { today } from '../model/today.ts';
import { isPartialDate } from '../schema/date.ts';
import type { AuthoredStatement } from '../schema/statement.ts';
import type { Finding, Rule } from './rule.ts';

const LAST_DAY = '9999-12-31';

/** Periods begin before they end, and what lies ahead is marked as planned. */
export const datesInOrder: Rule = {
  name: 'dates-in-order',
  *check({ content, known }) {
    // The newest check may stand in a fact that cannot be read: then nothing is said of what lies ahead.
    const newest = content.facts.size === known.facts.size ? today(content) : LAST_DAY;
    for (const fact of content.facts.values()) {
      for (const [i, statement] of fact.data.statements.entries()) yield* checkPeriod(fact, statement, ['statements', i], newest);
    }
    for (const milestone of content.milestones.values()) {
      const date = /^\d{4}-\d{2}(-\d{2})?(?=-[a-z])/.exec(milestone.id)?.[0] ?? '';
      if (!isPartialDate(date)) yield noSuchDay(milestone, date);
      else if (firstDay(date) > newest && !milestone.data.planned) yield notPlanned(milestone, ['title'], date, newest);
    }
  },
};

function* checkPeriod(fact: Entry<'facts'>, statement: AuthoredStatement, path: (string | number)[], newest: string): Iterable<Finding> {
  const { from, until } = toPeriod(statement.valid);
  if (until && until.kind !== 'unknown' && from.kind !== 'unknown') {
    const start = firstDay(from.date);
    const end = until.kind === 'last-seen' ? lastDay(until.date) : firstDay(until.date);
    const empty = until.kind === 'last-seen' ? start > end : start >= end;
    if (empty) {
      yield {
        entry: fact,
        path: [...path, 'valid', 'until'],
        message: { ja: `期間が空です（${from.date} から ${until.date} まで）`, en: `the period is empty (from ${from.date} until ${until.date})` },
        hint: {
          ja: '期間は [from, until) です。untilには、正しくなくなった最初の日を書いてください。',
          en: 'A period is [from, until): write as until the first day on which it is no longer true.',
        },
      };
    }
  }
  for (const [key, bound] of Object.entries({ from, until })) {
    if (bound && isFuture(bound, newest)) {
      yield notPlanned(fact, [...path, 'valid', key], 'date' in bound ? bound.date : '', newest);
    }
    if (bound?.kind === 'by' && bound.after !== undefined && firstDay(bound.after) >= firstDay(bound.date)) {
      yield {
        entry: fact,
        path: [...path, 'valid', key, 'after'],
        message: { ja: 'after が by より前ではありません', en: 'after is not before by' },
        hint: { ja: 'after に「まだそうでなかった」最後の日を書いてください。', en: 'Write as after the last date on which it was not yet so.' },
      };
    }
  }
}

function isFuture(bound: Bound, newest: string): boolean {
  return bound.kind !== 'planned' && bound.kind !== 'unknown' && firstDay(bound.date) > newest;
}

function notPlanned(entry: Entry, path: (string | number)[], date: string, newest: string): Finding {
  return {
    entry,
    path,
    message: {
      ja: `${date} は、内容の最新の確認日（${newest}）より先です`,
      en: `${date} lies after the newest checked date of the content (${newest})`,
    },
    hint: {
      ja: '予定なら { planned: … }（出来事では planned: true）と書いてください。',
      en: 'If it is announced, write { planned: … } (for a milestone planned: true).',
    },
  };
}

function noSuchDay(milestone: Entry, date: string): Finding {
  return {
    entry: milestone,
    path: [],
    message: { ja: `ファイル名の ${date} という日はありません`, en: `its file name begins with ${date}, which is no date` },
    hint: { ja: 'ファイル名を、出来事の日（YYYY-MM-DD か YYYY-MM）で始めてください。', en: 'Let the file name begin with the day of the event, YYYY-MM-DD or YYYY-MM.' },
  };
}
