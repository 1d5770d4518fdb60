import { readFileSync } from 'node:fs';
import { splitFrontmatter } from '../../../src/content/frontmatter.ts';
import { readContent } from '../../../src/content/read.ts';
import type { Entry } from '../../../src/model/content.ts';
import { spokenIn } from '../../../src/schema/words/message.ts';
import { isJapanese, type Kind, type Passage } from './passage.ts';

const PHRASES = new Set(['how', 'name', 'supports', 'title', 'unit', 'value']);

// Written by others, or spelled otherwise on purpose: output, titles, readings and words to search by.
const VERBATIM = new Set(['aliases', 'command', 'output', 'publisher', 'saw', 'search']);
const VERBATIM_IN: Partial<Record<Entry['collection'], string>> = { glossary: 'reading', sources: 'title' };

/** Every Japanese text of a content folder: each string of the frontmatter, and what is Japanese in the bodies. */
export async function japaneseInContent(directory: string): Promise<Passage[]> {
  const { files } = await readContent(directory, directory);
  return [...files].flatMap(([entry, { file, locate }]) => {
    if (entry.collection === 'guides' && entry.id.endsWith('/en')) return [];
    if (entry.collection === 'words') return stringsOf(entry.data, () => false).flatMap(({ path, text }) => wordsSaid(text).map((said) => ({ file, line: locate(path).line, ...said })));
    const strings = stringsOf(entry.data, (key) => VERBATIM.has(key) || VERBATIM_IN[entry.collection] === key);
    const passages = strings.map(({ path, text }) => ({ file, line: locate(path).line, kind: kindOf(path), text }));
    return entry.body === '' ? passages : [...passages, ...japaneseInBody(file, readFileSync(file, 'utf8'))];
  });
}

/** The Japanese of an MDX file below its frontmatter: all but `<En>` blocks, and without the components' tags. */
export function japaneseInBody(file: string, mdx: string): Passage[] {
  const { body, bodyLine } = splitFrontmatter(mdx);
  const text = body
    .replace(/<En>.*?<\/En>/gs, (block) => block.replace(/[^\n]+/g, ''))
    .replace(/<\/?[A-Z][^>]*>/g, '')
    .trimEnd();
  return isJapanese(text) ? [{ file, line: bodyLine, kind: 'page', text }] : [];
}

/** What the words of a page say, every choice for itself; what is filled in is written as `code`. */
function wordsSaid(text: string): Pick<Passage, 'kind' | 'text'>[] {
  const said = spokenIn(text, 'ja', '`code`').map((one) => one.trim()).filter(isJapanese);
  return said.map((one) => ({ kind: one.endsWith('。') ? 'sentences' : 'words', text: one }));
}

interface Found {
  path: (string | number)[];
  text: string;
}

function stringsOf(data: unknown, isVerbatim: (key: string) => boolean, path: (string | number)[] = []): Found[] {
  if (typeof data === 'string') return isJapanese(data) ? [{ path, text: data }] : [];
  if (typeof data !== 'object' || data === null) return [];
  if (Array.isArray(data)) return data.flatMap((item, i) => stringsOf(item, isVerbatim, [...path, i]));
  return Object.entries(data).flatMap(([key, value]) =>
    (key === 'en' && typeof value === 'string') || isVerbatim(key) ? [] : stringsOf(value, isVerbatim, [...path, key]),
  );
}

function kindOf(path: Found['path']): Kind {
  const key = path.findLast((step) => typeof step === 'string' && step !== 'ja');
  return PHRASES.has(String(key)) ? 'phrase' : 'sentences';
}
