import type { SortType } from '../schema/criterion.ts';
import { firstDay } from './date.ts';
import { nonAnswerOf, type Statement } from './statement.ts';
import { MISSING } from './table/order.ts';
import { compareVersions } from './version.ts';

/** What a cell is sorted by: a text, a version or a number; undefined = missing, which comes last both ways. */
export type SortKey = string | number | undefined;

const ANSWERS = { no: 0, partly: 1, yes: 2 };

/**
 * The key by which a statement sorts under a criterion: versions and texts as they are,
 * dates as their first day, no < partly < yes. Missing for unknown and not applicable;
 * `none` counts as no where the criterion sorts by answer.
 *
 * @param text the value as it is shown, for criteria sorted by text
 */
export function sortKey(statement: Statement | undefined, sort: SortType, text: string): SortKey {
  if (!statement) return undefined;
  const nonAnswer = nonAnswerOf(statement);
  if (nonAnswer) return nonAnswer.type === 'none' && sort === 'answer' ? ANSWERS.no : undefined;
  switch (sort) {
    case 'text':
      return text;
    case 'version':
      return statement.version;
    case 'number':
      return statement.number;
    case 'date':
      return statement.date === undefined ? undefined : firstDay(statement.date);
    case 'answer':
      return statement.answer === undefined ? undefined : ANSWERS[statement.answer];
  }
}

/**
 * The rank of each key among all (0 = first ascending); equal keys share a rank, missing ones have {@link MISSING}.
 * Ranks are what the browser sorts by, so that it needs neither a collator nor a version parser.
 *
 * @param language decides the order of texts (Unicode collation, digits by their number)
 */
export function ranks(keys: readonly SortKey[], sort: SortType, language: string): number[] {
  const collator = new Intl.Collator(language, { numeric: true });
  const compare = (a: string | number, b: string | number): number => {
    if (typeof a === 'number' && typeof b === 'number') return a - b;
    return sort === 'version' ? compareVersions(String(a), String(b)) : collator.compare(String(a), String(b));
  };
  const sorted = [...new Set(keys.filter((key) => key !== undefined))].sort(compare);
  const rankOf = new Map<SortKey, number>();
  let rank = -1;
  sorted.forEach((key, i) => {
    const before = sorted[i - 1];
    if (before === undefined || compare(before, key) !== 0) rank += 1;
    rankOf.set(key, rank);
  });
  return keys.map((key) => rankOf.get(key) ?? MISSING);
}
