import { monthsBetween, type Month } from './date.ts';

/** Two months to compare, the earlier one first. */
export interface MonthPair {
  from: Month;
  until: Month;
}

/**
 * The pairs of months that have a page of their own: the first month with every later one, and each December with the next.
 * A pair never goes away when newer months come.
 */
export function comparedMonths({ first, last }: { first: Month; last: Month }): MonthPair[] {
  const [, ...later] = monthsBetween(first, last);
  const decembers = later.filter((month) => month.endsWith('-12'));
  return [...later.map((until) => ({ from: first, until })), ...decembers.slice(1).map((until, i) => ({ from: decembers[i] ?? first, until }))];
}
