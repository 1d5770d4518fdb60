import type { Knowledge } from '../../model/knowledge.ts';
import type { SearchEntry } from '../../model/search/entry.ts';

/** The documents that statements rest on. */
export function sourceEntries({ sources }: Knowledge): SearchEntry[] {
  return [...sources.values()].map(({ id, title, publisher }) => ({ kind: 'source', path: `/sources/${id}/`, title, text: publisher }));
}
