import type { Entry } from '../model/content.ts';
import { nearest } from './nearest.ts';
import type { Finding } from './rule.ts';

/** That an id at `path` points at nothing in `where`, with the nearest of the ids that are there. */
export function missingId(entry: Entry, path: (string | number)[], id: string, where: string, candidates: Iterable<string>): Finding {
  const near = nearest(id, candidates);
  return {
    entry,
    path,
    message: { ja: `"${id}" は ${where} にありません`, en: `"${id}" does not exist in ${where}` },
    hint: near
      ? { ja: `"${near}" のことですか。`, en: `Did you mean "${near}"?` }
      : { ja: 'idを直すか、先にそのファイルを加えてください。', en: 'Mend the id, or add that file first.' },
  };
}
