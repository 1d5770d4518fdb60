import { monthsBetween, type Month } from '../date.ts';
import type { SearchEntry } from './entry.ts';

/** The months that have a snapshot, as the index carries them: their pages follow from the first and the last. */
export interface SearchedMonths {
  first: Month;
  last: Month;
  language: 'ja' | 'en';
  /** The title of such a page, with `{month}` for its month: `{month}の状態`. */
  title: string;
}

/** The page of every month, found by its month as either language writes it and as `2023-03`. */
export function monthEntries({ first, last, language, title }: SearchedMonths): SearchEntry[] {
  const formats = { ja: inWords('ja'), en: inWords('en') };
  const other = language === 'ja' ? 'en' : 'ja';
  return monthsBetween(first, last).map((month) => {
    const day = new Date(`${month}-01T00:00:00Z`);
    const own = formats[language].format(day);
    return { kind: 'page', path: `/as-of/${month}/`, title: title.replace('{month}', own), also: [month, own, formats[other].format(day), `snapshot ${month}`] };
  });
}

function inWords(language: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(language, { year: 'numeric', month: 'long', timeZone: 'UTC' });
}
