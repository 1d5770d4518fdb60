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

/** The page of every month, found by its month as either language writes it and as `2023-03`. */
export function monthEntries({ first, last, title, own, other }: SearchedMonths): SearchEntry[] {
  return monthsBetween(first, last).map((month) => {
    const [year = '', number] = month.split('-');
    const written = (months: readonly string[]) => (months[Number(number) - 1] ?? '').replace('{year}', year);
    return { kind: 'page', path: `/as-of/${month}/`, title: title.replace('{month}', written(own)), also: [month, written(own), written(other), `snapshot ${month}`] };
  });
}
