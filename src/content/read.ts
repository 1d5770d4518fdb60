import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { emptyContent, type Content, type Entry } from '../model/content.ts';
import { collections, type CollectionName } from '../schema/collections.ts';
import { parseFile, type ParsedFile } from './parse-file.ts';
import type { Refusal } from '../schema/refusal.ts';
import type { Problem } from './problem.ts';

/** What reading a content folder gives: the valid files, every problem, and where things stand. */
export interface ReadResult {
  content: Content;
  problems: Problem[];
  known: Record<CollectionName, Set<string>>;
  files: Map<Entry, ParsedFile>;
  /** How many files there are, valid or not. */
  found: number;
}

/**
 * Reads every file below `directory`. Never throws for what a file holds: that becomes a problem.
 *
 * @param directory the content folder
 * @param shownAs how the folder is named in problems, `content` in this repository
 * @throws where the folder itself cannot be read
 */
export async function readContent(directory: string, shownAs = 'content'): Promise<ReadResult> {
  const content = emptyContent();
  const known = Object.fromEntries(Object.keys(collections).map((name) => [name, new Set<string>()])) as ReadResult['known'];
  const problems: Problem[] = [];
  const files: ReadResult['files'] = new Map();

  const paths = await filesBelow(directory);
  for (const { file, isFile } of paths) {
    const shown = `${shownAs}/${file}`;
    const place = placeOf(file);
    if (!place || !isFile) {
      problems.push(refused(shown, place ? NO_FILE : misplaced()));
      continue;
    }
    known[place.collection].add(place.id);
    const bytes = await bytesOf(path.join(directory, file));
    if (typeof bytes === 'string') {
      problems.push(refused(shown, unreadable(bytes)));
      continue;
    }
    const parsed = parseFile(bytes, { ...place, file: shown });
    problems.push(...parsed.problems);
    if (parsed.data === undefined) continue;
    const entry = { ...place, data: parsed.data, body: parsed.body } as Entry;
    (content[place.collection] as Map<string, Entry>).set(place.id, entry);
    files.set(entry, parsed);
  }
  return { content, problems, known, files, found: paths.length };
}

/** What file managers leave behind. */
const LITTER = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

async function filesBelow(directory: string): Promise<{ file: string; isFile: boolean }[]> {
  const items = await readdir(directory, { recursive: true, withFileTypes: true });
  return items
    .filter((item) => !item.isDirectory() && !LITTER.has(item.name))
    .map((item) => ({ file: path.relative(directory, path.join(item.parentPath, item.name)).split(path.sep).join('/'), isFile: item.isFile() }))
    .sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** The bytes of a file, or the code of the error that keeps it from being read. */
async function bytesOf(file: string): Promise<Uint8Array | string> {
  try {
    return await readFile(file);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? (error as Error).message;
  }
}

function placeOf(file: string): { collection: CollectionName; id: string } | undefined {
  const [folder = '', ...rest] = file.split('/');
  if (!Object.hasOwn(collections, folder)) return undefined;
  const collection = folder as CollectionName;
  const id = collections[collection].path.exec(rest.join('/'))?.[1];
  return id === undefined ? undefined : { collection, id };
}

function refused(file: string, words: Refusal): Problem {
  return { file, line: 1, column: 1, path: '', rule: 'paths', ...words };
}

function misplaced(): Refusal {
  const examples = Object.values(collections)
    .map((c) => c.example)
    .join(', ');
  return {
    message: { ja: 'content/ のどのコレクションのファイルでもありません', en: 'belongs to no collection of content/' },
    hint: {
      ja: `置き場所と名前（小文字英数字とハイフン、拡張子）を直してください。例: ${examples}`,
      en: `Mend its place or name (lowercase letters, digits, hyphens, extension). For example: ${examples}`,
    },
  };
}

/** A link could lead out of content/, and a pipe would never end. */
const NO_FILE: Refusal = {
  message: { ja: '普通のファイルではありません', en: 'is no plain file' },
  hint: { ja: 'シンボリックリンクなどではなく、ファイルそのものを置いてください。', en: 'Put the file itself there, not a symbolic link or the like.' },
};

function unreadable(code: string): Refusal {
  return {
    message: { ja: `読めません（${code}）`, en: `cannot be read (${code})` },
    hint: { ja: 'ファイルの権限を確かめてください。', en: 'See to the permissions of the file.' },
  };
}
