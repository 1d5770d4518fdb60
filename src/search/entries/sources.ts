import type { Knowledge } from '../../model/knowledge.ts';
import type { SearchedSources } from '../../model/search/entry.ts';

/**
 * The documents that statements rest on, by publisher. Commits, issues and files of repositories are found by way of the
 * facts that cite them: several hundred titles of that kind would be most of what search weighs.
 */
export function searchedSources({ sources }: Knowledge): SearchedSources[] {
  const groups = new Map<string, SearchedSources>();
  for (const { id, title, publisher, kind } of sources.values()) {
    if (kind === 'repository') continue;
    const [folder = '', name = ''] = id.split('/');
    const key = `${folder} ${publisher}`;
    const group = groups.get(key) ?? { folder: `/sources/${folder}/`, publisher, documents: [] };
    group.documents.push([name, title]);
    groups.set(key, group);
  }
  return [...groups.values()];
}
