import type { SearchEntry } from './entry.ts';

/** The pages of changes, as the index carries them: those of years by their number, those of services and layers by its entries. */
export interface SearchedChanges {
  years: string[];
  /** The title of a year’s page, with `{year}`: `{year}年の変更`. */
  ofYear: string;
  /** The title of a service’s or a layer’s page, with `{name}`: `{name}の変更`. */
  of: string;
}

/** The page of changes of every year, and of every service and layer of the index. */
export function changeEntries({ years, ofYear, of }: SearchedChanges, entries: readonly SearchEntry[]): SearchEntry[] {
  return [
    ...years.map((year): SearchEntry => ({ kind: 'page', path: `/changes/${year}/`, title: ofYear.replace('{year}', year) })),
    ...entries.flatMap(({ kind, path, also }): SearchEntry[] => (kind === 'service' || kind === 'layer' ? [{ kind: 'page', path: `/changes${path.replace('/services', '')}`, title: of.replace('{name}', also?.[0] ?? '') }] : [])),
  ];
}
