import { createHash } from 'node:crypto';
import path from 'node:path';
import { editionOf } from '../kept/edition.ts';
import { FOLDER } from '../kept/kept.ts';
import { keepPack, readPack } from '../kept/pack.ts';
import { parseFile, type ParsedFile } from './parse-file.ts';

/** What decides how a file is read beside what it holds. */
const CODE = ['src', 'package-lock.json'];

/** A file without a problem as it was read; where things stand in it is found again once that is asked for. */
type Read = Pick<ParsedFile, 'data' | 'body' | 'mentions' | 'headings'>;

export interface ReadBefore {
  parse: typeof parseFile;
  /** Keeps what was read; to be called once every file is. */
  keep: () => Promise<void>;
}

/**
 * Parses content files, but for those that hold what they held when they were last read without a problem, by the same
 * code: what was read then is read again.
 *
 * @param folder where to keep what was read
 */
export function readBefore(folder = FOLDER): ReadBefore {
  const file = path.join(folder, 'content', 'read.pack');
  const edition = editionOf('.', {}, CODE);
  const before = readPack<Read>(file, edition);
  const files: Record<string, Read> = {};
  let isMore = false;
  return {
    parse: (bytes, place) => {
      const key = createHash('sha256').update(`${place.collection}/${place.id}\n`).update(bytes).digest('base64url');
      const known = before[key];
      const parsed = known ? { file: place.file, ...known, problems: [], locate: again(bytes, place) } : parseFile(bytes, place);
      if (parsed.problems.length > 0) return parsed;
      isMore ||= !known;
      const { data, body, mentions, headings } = parsed;
      files[key] = { data, body, mentions, headings };
      return parsed;
    },
    keep: async () => {
      if (isMore) await keepPack(file, edition, files);
    },
  };
}

function again(...file: Parameters<typeof parseFile>): ParsedFile['locate'] {
  return (at, key) => parseFile(...file).locate(at, key);
}
