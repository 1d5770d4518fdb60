import type { Knowledge } from '../../model/knowledge.ts';
import type { SearchEntry } from '../../model/search/entry.ts';

/**
 * The documents that statements rest on. Commits, issues and files of repositories are found by way of the facts that
 * cite them: several hundred titles of that kind would be most of what search weighs.
 */
export function sourceEntries({ sources }: Knowledge): SearchEntry[] {
  return [...sources.values()].filter(({ kind }) => kind !== 'repository').map(({ id, title, publisher }) => ({ kind: 'source', path: `/sources/${id}/`, title, text: publisher }));
}
