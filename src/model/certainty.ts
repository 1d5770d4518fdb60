import { lastDay, type Day } from './date.ts';
import { standing, type Standing } from './period.ts';
import type { Statement } from './statement.ts';

/** How a statement that speaks of a day stands on it, from the surest to the least sure. */
export const BY_CERTAINTY = ['holds', 'last-seen', 'uncertain'] as const satisfies readonly Standing[];
export type Certainty = (typeof BY_CERTAINTY)[number];

/**
 * The statements that speak most surely of `day`: those that hold; else those seen last, where several were
 * last seen the ones seen latest; else those that evidence leaves open. Undefined where none speaks of the day.
 */
export function surest(statements: readonly Statement[], day: Day): { certainty: Certainty; statements: Statement[] } | undefined {
  for (const certainty of BY_CERTAINTY) {
    const found = statements.filter((s) => standing(s.period, day) === certainty);
    if (found.length > 0) return { certainty, statements: certainty === 'last-seen' ? seenLatest(found) : found };
  }
  return undefined;
}

function seenLatest(statements: Statement[]): Statement[] {
  const days = statements.map(({ period: { until } }) => (until?.kind === 'last-seen' ? lastDay(until.date) : ''));
  const latest = days.reduce((a, b) => (a > b ? a : b), '');
  return statements.filter((_, i) => days[i] === latest);
}
