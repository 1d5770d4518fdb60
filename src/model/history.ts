import { firstDay } from './date.ts';
import type { Fact } from './knowledge.ts';
import { isMain, since, type Statement } from './statement.ts';

/** The statements of a fact as they followed each other: by start, unknown starts first, the author's order between equals. */
export function history(fact: Fact): Statement[] {
  return [...fact.statements].sort((a, b) => {
    const [x, y] = [startOf(a), startOf(b)];
    return x < y ? -1 : x > y ? 1 : 0;
  });
}

/** The main statement that `statement` took over from: the last one of the same variants that began earlier. */
export function predecessor(fact: Fact, statement: Statement): Statement | undefined {
  const scope = scopeOf(statement);
  return history(fact)
    .filter((other) => isMain(other) && scopeOf(other) === scope && startOf(other) < startOf(statement))
    .at(-1);
}

function startOf(statement: Statement): string {
  const date = since(statement);
  return date === undefined ? '' : firstDay(date);
}

function scopeOf(statement: Statement): string {
  return [...(statement.variants ?? [])].sort().join();
}
