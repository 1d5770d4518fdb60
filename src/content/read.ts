import { lstatSync, readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { emptyContent, type Content, type Entry } from '../model/content.ts';
import { collections, type CollectionName } from '../schema/collections.ts';
import { wordsSchemas } from '../schema/words/index.ts';
import { parseFile, type ParsedFile } from './parse-file.ts';
import type { ReadBefore } from './read-before.ts';
import type { Refusal } from '../schema/refusal.ts';
import type { Problem } from './problem.ts';

/** What reading a content folder gives: the valid files, every problem, and where things stand. */
export interface ReadResult {
  content: Content;
  problems: Problem[];
  known: Record<CollectionName, Set<string>>;
  files: Map<Entry, ParsedFile>;
  /** Every file there is, valid or not, in the order of their paths. */
  found: readonly FoundFile[];
}

/** A file of a content folder: its path below it, and its bytes or the code of the error that keeps them from being read. */
export interface FoundFile {
  file: string;
  isPlain: boolean;
  bytes: Uint8Array | string;
}

/**
 * Reads every file below `directory`. Never throws for what a file holds: that becomes a problem.
 *
 * @param directory the content folder
 * @param shownAs how the folder is named in problems, `content` in this repository
 * @param before what was read in an earlier run; left out, every file is parsed
 * @throws where the folder itself cannot be read
 */
export async function readContent(directory: string, shownAs = 'content', before?: ReadBefore): Promise<ReadResult> {
  const read = joinFiles(await filesBelow(directory), shownAs, before?.parse);
  await before?.keep();
  return read;
}

/** Joins the files of a content folder into what they hold. */
export function joinFiles(found: readonly FoundFile[], shownAs = 'content', parse = parseFile): ReadResult {
  const content = emptyContent();
  const known = Object.fromEntries(Object.keys(collections).map((name) => [name, new Set<string>()])) as ReadResult['known'];
  const problems: Problem[] = [];
  const files: ReadResult['files'] = new Map();

  for (const one of found) {
    const { file, isPlain, bytes } = one;
    const shown = `${shownAs}/${file}`;
    let last = parsedLast.get(one);
    const place = last?.place ?? placeOf(file);
    if (!place || !isPlain) {
      problems.push(refused(shown, place ? NO_FILE : misplaced()));
      continue;
    }
    known[place.collection].add(place.id);
    if (typeof bytes === 'string') {
      problems.push(refused(shown, unreadable(bytes)));
      continue;
    }
    if (last?.parsed.file !== shown) {
      const parsed = parse(bytes, { ...place, file: shown });
      last = { place, parsed, ...(parsed.data !== undefined && { entry: { ...place, data: parsed.data, body: parsed.body } as Entry }) };
      parsedLast.set(one, last);
    }
    problems.push(...last.parsed.problems);
    if (!last.entry) continue;
    (content[place.collection] as Map<string, Entry>).set(place.id, last.entry);
    files.set(last.entry, last.parsed);
  }
  if (known.words.size > 0) {
    for (const id of wordsSchemas.keys()) if (!known.words.has(id)) problems.push(refused(`${shownAs}/words/${id}.yaml`, NO_WORDS));
  }
  return { content, problems, known, files, found };
}

interface Place {
  collection: CollectionName;
  id: string;
}

/** What file managers leave behind. */
const LITTER = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

/**
 * Every file below a folder, in the order of their paths.
 *
 * @throws where the folder cannot be read
 */
export async function filesBelow(directory: string): Promise<FoundFile[]> {
  const items = (await readdir(directory, { recursive: true, withFileTypes: true })).filter((item) => !item.isDirectory() && !LITTER.has(item.name));
  // One after the other: opened all at once, the files of many services are more than a system allows.
  const files = items.map((item) => foundAt(path.relative(directory, path.join(item.parentPath, item.name)), item, directory));
  return files.sort(byPath);
}

/** One file below a folder; undefined where there is none of that path. */
export function fileBelow(directory: string, file: string): FoundFile | undefined {
  const item = LITTER.has(path.basename(file)) ? undefined : lstatSync(path.join(directory, file), { throwIfNoEntry: false });
  return item && !item.isDirectory() ? foundAt(file, item, directory) : undefined;
}

export function byPath(a: FoundFile, b: FoundFile): number {
  return a.file < b.file ? -1 : 1;
}

function foundAt(file: string, item: { isFile: () => boolean }, directory: string): FoundFile {
  const isPlain = item.isFile();
  return { file: file.split(path.sep).join('/'), isPlain, bytes: isPlain ? bytesOf(path.join(directory, file)) : '' };
}

function bytesOf(file: string): Uint8Array | string {
  try {
    return readFileSync(file);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? (error as Error).message;
  }
}

/** While somebody edits with a preview, one file of a thousand changes: the others stay the entries they were. */
const parsedLast = new WeakMap<FoundFile, { place: Place; parsed: ParsedFile; entry?: Entry }>();

/** The collection and the id that a path below the content folder stands for; undefined where it stands for none. */
export function placeOf(file: string): Place | undefined {
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

/** Code asks for the words of every part of the site. */
const NO_WORDS: Refusal = {
  message: { ja: 'ファイルがありません', en: 'is missing' },
  hint: { ja: 'サイトの言葉のファイルは、消したり名前を変えたりできません。元に戻してください。', en: 'A file of the site’s words cannot be removed or renamed. Put it back.' },
};

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
