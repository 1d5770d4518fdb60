/** A calendar day, YYYY-MM-DD. Such texts compare as the days do. */
export type Day = string;
/** A month, YYYY-MM. */
export type Month = string;
/** A year, month or day: YYYY, YYYY-MM or YYYY-MM-DD. */
export type PartialDate = string;

/** The first day that a partial date covers: 2022 → 2022-01-01, 2022-11 → 2022-11-01. */
export function firstDay(date: PartialDate): Day {
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
}

/** The last day that a partial date covers: 2022 → 2022-12-31, 2024-02 → 2024-02-29. */
export function lastDay(date: PartialDate): Day {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length === 10) return date;
  const [year = 0, month = 0] = date.split('-').map(Number);
  return `${date}-${String(new Date(Date.UTC(year, month, 0)).getUTCDate()).padStart(2, '0')}`;
}

/** Orders days, and partial dates by their first day: negative where `a` comes before `b`. */
export function compareDates(a: PartialDate, b: PartialDate): number {
  const [x, y] = [firstDay(a), firstDay(b)];
  return x < y ? -1 : x > y ? 1 : 0;
}

/** The month a day or month lies in. */
export function monthOf(date: Day | Month): Month {
  return date.slice(0, 7);
}

/** The month `count` months after `month`; before it where negative. */
export function addMonths(month: Month, count: number): Month {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const index = year * 12 + number - 1 + count;
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`;
}

/** Every month from `first` to `last`, both included. */
export function monthsBetween(first: Month, last: Month): Month[] {
  const months: Month[] = [];
  for (let month = first; month <= last; month = addMonths(month, 1)) months.push(month);
  return months;
}
