import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { emptyContent, type Content, type Entry } from '../model/content.ts';
import { collections, type CollectionName } from '../schema/collections.ts';
import { parseFile, type ParsedFile } from './parse-file.ts';
import type { Problem } from './problem.ts';

/** What reading a content folder gives: the valid files, every problem, and where things stand. */
export interface ReadResult {
  content: Content;
  problems: Problem[];
  known: Record<CollectionName, Set<string>>;
  files: Map<Entry, ParsedFile>;
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

  const found = await readdir(directory, { recursive: true, withFileTypes: true });
  const paths = found
    .filter((item) => !item.isDirectory())
    .map((item) => path.relative(directory, path.join(item.parentPath, item.name)).split(path.sep).join('/'))
    .sort();

  for (const file of paths) {
    const shown = `${shownAs}/${file}`;
    const place = placeOf(file);
    if (!place) {
      problems.push(misplaced(shown));
      continue;
    }
    known[place.collection].add(place.id);
    const bytes = await readFile(path.join(directory, file));
    const parsed = parseFile(bytes, { ...place, file: shown });
    problems.push(...parsed.problems);
    if (parsed.data === undefined) continue;
    const entry = { ...place, data: parsed.data, body: parsed.body } as Entry;
    (content[place.collection] as Map<string, Entry>).set(place.id, entry);
    files.set(entry, parsed);
  }
  return { content, problems, known, files };
}

function placeOf(file: string): { collection: CollectionName; id: string } | undefined {
  const [folder = '', ...rest] = file.split('/');
  if (!Object.hasOwn(collections, folder)) return undefined;
  const collection = folder as CollectionName;
  const id = collections[collection].path.exec(rest.join('/'))?.[1];
  return id === undefined ? undefined : { collection, id };
}

function misplaced(file: string): Problem {
  const examples = Object.values(collections)
    .map((c) => c.example)
    .join(', ');
  return {
    file,
    line: 1,
    column: 1,
    path: '',
    rule: 'paths',
    message: { ja: 'content/ のどのコレクションのファイルでもありません', en: 'belongs to no collection of content/' },
    hint: {
      ja: `置き場所と名前（小文字英数字とハイフン、拡張子）を直してください。例: ${examples}`,
      en: `Mend its place or name (lowercase letters, digits, hyphens, extension). For example: ${examples}`,
    },
  };
}
