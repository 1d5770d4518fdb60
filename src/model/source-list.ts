import type { Source } from '../schema/source.ts';

/**
 * The two lists of sources: `documents` were written to be read, `repositories` has what projects keep and release (code,
 * commits, issues, test results, release notes). As one list they would weigh more than a page may.
 */
export type SourceList = 'documents' | 'repositories';

/** The address of each list, without a language. */
export const SOURCE_LIST_PATHS: Readonly<Record<SourceList, string>> = { documents: '/sources/', repositories: '/sources/repositories/' };

/** The list a source stands in. */
export function sourceListOf({ kind }: Pick<Source, 'kind'>): SourceList {
  return kind === 'repository' || kind === 'release-notes' ? 'repositories' : 'documents';
}
