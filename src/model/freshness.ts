import type { Day } from './date.ts';
import type { Statement } from './statement.ts';

/** After how many days without a check a statement is no longer fresh. */
export const FRESH_DAYS = 180;

/** Whether a statement was last checked more than {@link FRESH_DAYS} days before `today`. */
export function isStale({ checked }: Pick<Statement, 'checked'>, today: Day): boolean {
  return (Date.parse(today) - Date.parse(checked)) / 86_400_000 > FRESH_DAYS;
}
