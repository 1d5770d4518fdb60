import { monthsBetween, type Month } from '../date.ts';
import type { SearchEntry } from './entry.ts';

/** The months that have a snapshot, as the index carries them: their pages follow from the first and the last. */
export interface SearchedMonths {
  first: Month;
  last: Month;
  /** The title of such a page, with `{month}` for its month: `{month}の状態`. */
  title: string;
  /** January to December as the language of the index writes them, with `{year}`: `{year}年1月`. */
  own: string[];
  /** The same as the other language writes them: `January {year}`. */
  other: string[];
}

/** What every month is called: `2023-03`, and as either language writes it, that of the index first. */
export function monthNames({ first, last, own, other }: SearchedMonths): [month: Month, own: string, other: string][] {
  return monthsBetween(first, last).map((month) => {
    const [year = '', number] = month.split('-');
    const written = (months: readonly string[]) => (months[Number(number) - 1] ?? '').replace('{year}', year);
    return [month, written(own), written(other)];
  });
}

/** The page of every month, found by all its names. */
export function monthEntries(months: SearchedMonths): SearchEntry[] {
  return monthNames(months).map(([month, own, other]) => ({ kind: 'page', path: `/as-of/${month}/`, title: months.title.replace('{month}', own), also: [month, own, other, `snapshot ${month}`] }));
}
