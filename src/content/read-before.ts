import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { editionOf } from '../kept/edition.ts';
import { FOLDER, keep, unsealed } from '../kept/kept.ts';
import { parseFile, type ParsedFile } from './parse-file.ts';

/** What decides how a file is read beside what it holds. */
const CODE = ['src', 'package-lock.json'];

/** A file without a problem as it was read; where things stand in it is found again once that is asked for. */
type Read = Pick<ParsedFile, 'data' | 'body' | 'mentions' | 'headings'>;

interface Pack {
  edition: string;
  files: Map<string, Read>;
}

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
  const before = readPack(file, edition);
  const files = new Map<string, Read>();
  let isMore = false;
  return {
    parse: (bytes, place) => {
      const key = createHash('sha256').update(`${place.collection}/${place.id}\n`).update(bytes).digest('base64url');
      const known = before.get(key);
      const parsed = known ? { file: place.file, ...known, problems: [], locate: again(bytes, place) } : parseFile(bytes, place);
      if (parsed.problems.length > 0) return parsed;
      isMore ||= !known;
      const { data, body, mentions, headings } = parsed;
      files.set(key, { data, body, mentions, headings });
      return parsed;
    },
    keep: async () => {
      if (isMore) await keep(file, serialize({ edition, files } satisfies Pack));
    },
  };
}

function again(...file: Parameters<typeof parseFile>): ParsedFile['locate'] {
  return (at, key) => parseFile(...file).locate(at, key);
}

/** What a pack of this edition holds; nothing where there is none, or none that is whole. */
function readPack(file: string, edition: string): Pack['files'] {
  try {
    const bytes = unsealed(readFileSync(file));
    const pack = bytes && (deserialize(bytes) as Pack);
    return pack?.edition === edition ? pack.files : new Map<string, Read>();
  } catch {
    return new Map();
  }
}
