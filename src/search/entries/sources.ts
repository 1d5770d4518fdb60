import type { Knowledge } from '../../model/knowledge.ts';
import type { SearchedSources } from '../../model/search/entry.ts';

/** A title that names a commit or a file instead of a subject. */
const FILE_OR_COMMIT = /commit [0-9a-f]{7,}|[\w/-]\.(md|adoc|rst|txt|go|ya?ml|json|sh|toml|tmpl|log)\b|(?<!KEP.*)README/;

/**
 * The documents that statements rest on, by publisher. What only names a commit or a file is left to the facts that cite
 * it: a third of all titles, and a tenth of what search weighs.
 */
export function searchedSources({ sources }: Knowledge): SearchedSources[] {
  const groups = new Map<string, SearchedSources>();
  for (const { id, title, publisher } of sources.values()) {
    if (FILE_OR_COMMIT.test(title)) continue;
    const [folder = '', name = ''] = id.split('/');
    const key = `${folder} ${publisher}`;
    const group = groups.get(key) ?? { folder: `/sources/${folder}/`, publisher, documents: [] };
    group.documents.push([name, title]);
    groups.set(key, group);
  }
  return [...groups.values()];
}
