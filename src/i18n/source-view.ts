import { ranks } from '../model/sort-key.ts';
import { lastingOf, type Lasting } from '../model/lasting.ts';
import { facetOf, type TableData } from '../model/table/table-data.ts';
import type { SourceRow } from '../model/uses.ts';
import type { Language } from './language.ts';
import { columnChoice, facetChoice, type ToolChoice } from './table-choice.ts';
import { words } from './words.ts';

/** How the list of sources is sorted, filtered and cut in columns, in a language. */
export function sourceView(rows: readonly SourceRow[], lang: Language): { columns: { id: string; name: string }[]; choices: ToolChoice[]; data: TableData } {
  const { sources: say, kind, statement, view } = words(lang);
  const columns = (['title', 'publisher', 'kind', 'language', 'date', 'uses'] as const).map((id) => ({ id, name: say[id] }));
  const publishers = [...new Map(rows.map(({ source }) => [publisherOf(source.id), source.publisher]))].sort(([, a], [, b]) => new Intl.Collator(lang).compare(a, b));
  const choices = [
    facetChoice('kind', say.kind, Object.entries(kind).filter(([id]) => rows.some(({ source }) => source.kind === id)).map(([id, name]) => ({ id, name }))),
    facetChoice('language', say.language, Object.entries(statement.language).map(([id, name]) => ({ id, name }))),
    facetChoice('publisher', say.publisher, publishers.map(([id, name]) => ({ id, name }))),
    facetChoice('lasting', say.lasting, Object.entries(say.lastings).map(([id, name]) => ({ id, name }))),
    columnChoice('columns', view.columns, columns.filter(({ id }) => id !== 'title')),
  ];
  const ids = (name: string) => choices.find((choice) => choice.name === name)?.options.map(({ id }) => id) ?? [];
  const texts = (of: (row: SourceRow) => string) => ranks(rows.map(of), 'text', lang);
  const data: TableData = {
    ranks: {
      title: texts(({ source }) => source.title),
      publisher: texts(({ source }) => source.publisher),
      kind: texts(({ source }) => kind[source.kind]),
      language: texts(({ source }) => statement.language[source.language]),
      date: ranks(rows.map(({ source }) => source.date), 'date', lang),
      uses: ranks(rows.map(({ uses }) => uses), 'number', lang),
    },
    facets: {
      kind: facetOf(ids('kind'), rows.map(({ source }) => source.kind)),
      language: facetOf(ids('language'), rows.map(({ source }) => source.language)),
      lasting: facetOf(ids('lasting'), rows.map(({ source }): Lasting => lastingOf(source))),
      publisher: facetOf(ids('publisher'), rows.map(({ source }) => publisherOf(source.id))),
    },
  };
  return { columns, choices, data };
}

/** What only other rows have, as an address would ask for it: `kind=repository&publisher=containerd`. */
export function elsewhere(others: readonly SourceRow[], rows: readonly SourceRow[]): string {
  const asked = (of: readonly SourceRow[]) => new Set(of.flatMap(({ source }) => [`kind=${source.kind}`, `publisher=${publisherOf(source.id)}`]));
  return [...asked(others).difference(asked(rows))].join('&');
}

function publisherOf(sourceId: string): string {
  return sourceId.split('/')[0] ?? '';
}
