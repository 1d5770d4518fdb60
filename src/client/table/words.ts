import type { SortBy } from '../../model/table/view.ts';
import { columnName } from './headings.ts';
import { fill, type Parts } from './parts.ts';

/** One sentence that says what a table shows: how many rows of how many, and how they are sorted. */
export function statusText({ table, say }: Parts, shown: number, all: number, sort: readonly SortBy[], ignored: readonly string[]): string {
  const keys = sort.map(({ column, descending }) => fill(descending ? say.descending : say.ascending, { column: columnName(table, column) }));
  return [
    fill(shown === all ? say.all : say.some, { shown, all }),
    keys.length > 0 && fill(say.sorted, { keys: keys.join(say.and) }),
    ignored.length > 0 && fill(say.ignored, { what: ignored.join(say.and) }),
  ]
    .filter(Boolean)
    .join(say.stop);
}
