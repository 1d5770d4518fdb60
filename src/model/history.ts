import { compareDates } from './date.ts';
import type { Fact } from './knowledge.ts';
import { endDay, startDay } from './period.ts';
import { isMain, type Statement } from './statement.ts';

/** The statements of a fact as they followed each other: by start, unknown starts first, the author's order between equals. */
export function history(fact: Fact): Statement[] {
  return [...fact.statements].sort((a, b) => compareDates(startDay(a.period), startDay(b.period)));
}

/** The main statement that `statement` took over from: the last one of the same variants that began earlier. */
export function predecessor(fact: Fact, statement: Statement): Statement | undefined {
  const scope = scopeOf(statement);
  return history(fact)
    .filter((other) => isMain(other) && scopeOf(other) === scope && startDay(other.period) < startDay(statement.period))
    .at(-1);
}

/** The main statement that stands in for `statement` when it ends: one of the same variants that has begun by then and lasts longer. */
export function successor(fact: Fact, statement: Statement): Statement | undefined {
  const [scope, end] = [scopeOf(statement), endDay(statement.period)];
  return history(fact).find((other) => isMain(other) && scopeOf(other) === scope && startDay(other.period) <= end && endDay(other.period) > end);
}

function scopeOf(statement: Statement): string {
  return [...(statement.variants ?? [])].sort().join();
}
