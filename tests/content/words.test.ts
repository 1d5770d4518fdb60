import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { holdAgainstRules } from '../../src/content/check.ts';
import { joinFiles } from '../../src/content/read.ts';
import { readWords } from '../../src/content/words.ts';
import type { Piece, Said } from '../../src/model/message.ts';
import { wordsJsonSchemas } from '../../src/schema/json-schema.ts';
import { parts } from '../../src/schema/words/parts.ts';
import { wordsFiles } from '../fixtures/words-files.ts';

const found = await wordsFiles();
const textOf = (file: string) => new TextDecoder().decode(found.find((one) => one.file === file)?.bytes as Uint8Array);

/** What an editor is told after a change to one file of words: `line:column path: message → hint`. */
function told(file: string, find: string, put: string): string[] {
  const before = textOf(file);
  if (!before.includes(find)) throw new Error(`${file} does not hold "${find}"`);
  const bytes = new TextEncoder().encode(before.replace(find, put));
  const { problems } = holdAgainstRules(joinFiles(found.map((one) => (one.file === file ? { ...one, bytes } : one))));
  return problems.map((p) => `${p.file}:${p.line}:${p.column} ${p.path}: ${p.message.en} → ${p.hint.en}`);
}

const TABLE = 'words/table.yaml';
const line = (file: string, key: string) => textOf(file).split('\n').findIndex((one) => one.startsWith(`${key}:`)) + 1;

describe('who edits the words is told of', () => {
  it.each([
    ['a key that is misspelt', TABLE, 'isDefault:', 'isDefalt:', `${line(TABLE, 'isDefault')}:1 isDefalt: unknown key "isDefalt" → Did you mean "isDefault"?`],
    ['a key that is gone', TABLE, /^region: .*\n/m.exec(textOf(TABLE))?.[0] ?? '', '', `1:1 region: the key "region" is missing → Add "region:" with ja, en.`],
    ['a language that is gone', TABLE, ', en: Comparison table', '', `${line(TABLE, 'region')}:9 region.en: the key "en" is missing → Add "en:" with text.`],
    ['a place that is misspelt', TABLE, '{month}: "', '{mnoth}: "', `${line(TABLE, 'then')}:`, 'nothing is filled in at {mnoth} → What is filled in here: {month}'],
    ['a place that is gone', TABLE, '{month}: "', 'then: "', `${line(TABLE, 'then')}:`, '{month} is missing → Write {month} where its value belongs.'],
    ['a brace that is not closed', TABLE, '{month}: "', '{month "', `${line(TABLE, 'then')}:`, 'the braces are wrong near character'],
    ['a place where none is', TABLE, 'en: Comparison table', 'en: "Comparison {table}"', `${line(TABLE, 'region')}:`, 'though nothing is filled in here → Remove the braces.'],
    ['markup', TABLE, 'en: Comparison table', 'en: "Comparison <b>table</b>"', `${line(TABLE, 'region')}:`, 'a < that looks like a tag'],
    ['code where it is not shown as such', TABLE, 'en: Comparison table', 'en: "Comparison `table`"', `${line(TABLE, 'region')}:`, 'which would be shown as it was typed'],
    ['a link that does something', 'words/cluster.yaml', '`kubectl`', '[kubectl](javascript:alert(1))', `${line('words/cluster.yaml', 'lead') + 1}:7 lead.ja: the link to`],
    ['the other language', TABLE, 'en: Comparison table', 'en: 比較表', `${line(TABLE, 'region')}:`, 'does not look like English'],
    ['the other language around what is filled in', TABLE, 'the same in {month}', '{month}も同じ', `${line(TABLE, 'same')}:`, 'does not look like English'],
  ])('%s', (_what, file, find, put, place, what = '') => {
    const [first = '', ...others] = told(file, find, put);
    expect(others).toEqual([]);
    expect(first).toContain(`content/${file}:${place}`);
    expect(first).toContain(what);
  });
});

describe('what would be more than words is refused', () => {
  const PLACES = [['a text', TABLE, 'en: Comparison table'], ['a text with code', 'words/cluster.yaml', 'en: Paste the output'], ['a message', TABLE, 'en: "the same in {month}']] as const;
  const HOSTILE = ['<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '<!-- hidden -->', '[x](javascript:alert(1))', '[x](data:text/html,x)', '{process.env.HOME}', '${process.env.HOME}', '{{x}}', '{x', 'x}', '{__proto__}', '{constructor}', '{__proto__, select, other {x}}', '{toString, plural, other {#}}', '**x**'];
  it.each(PLACES.flatMap((place) => HOSTILE.map((hostile) => [...place, hostile] as const)))('in %s of %s (%s): %s', (_what, file, find, hostile) => {
    const at = textOf(file).split('\n').findIndex((one) => one.includes(find)) + 1;
    const problems = told(file, find, find.includes('"') ? `${find} ${hostile}` : `en: "${hostile}" #`);
    expect(problems.filter((problem) => problem.startsWith(`content/${file}:${at}:`))).not.toEqual([]);
    expect(problems.filter((problem) => !problem.startsWith(`content/${file}:${at}:`))).toEqual([]);
  });
});

it('a mark may stand in Japanese where English joins by a word, and nowhere else', () => {
  expect(told('words/in-words.yaml', 'ja: 、, en: " and "', 'ja: 、, en: " or "')).toEqual([]);
  expect(told('words/in-words.yaml', 'ja: 比較を文章で', 'ja: 。')).toEqual([expect.stringContaining('does not look like Japanese')]);
});

describe('the JSON Schema of the words', () => {
  it.each([...wordsJsonSchemas()])('of %s accepts what is there', (id, schema) => {
    const data = parts[id.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()) as keyof typeof parts];
    const { content } = joinFiles(found);
    const back = z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0], { defaultTarget: 'draft-7' });
    expect(data.safeParse(content.words.get(id)?.data).success).toBe(true);
    expect(back.safeParse(content.words.get(id)?.data).success).toBe(true);
    expect(back.safeParse({ ...content.words.get(id)?.data, 'no-such-key': { ja: '余分', en: 'more' } }).success).toBe(false);
  });
});

it('every word of a part is asked for by code', () => {
  const files = globSync('src/**/*.{ts,astro}', { exclude: (file) => /src\/schema\/words$/.test(file) }).map((file) => ({ file, text: readFileSync(file, 'utf8') }));
  // A script is handed its words, and does not name the part. Those of site.yaml stand at the top.
  const mayAsk = (part: string, { file, text }: (typeof files)[number]) => part === 'site' || (part.endsWith('Script') && /^src.client/.test(file)) || new RegExp(`\\b${part}\\b`).test(text);
  const asked = (part: string, key: string) => files.some((file) => mayAsk(part, file) && new RegExp(`[.{,'] ?${key}\\b`).test(file.text));
  const unasked = Object.entries(parts).flatMap(([part, schema]) => Object.keys((schema as z.ZodObject).shape).filter((key) => !asked(part, key)).map((key) => `${part}.${key}`));
  expect(unasked).toEqual([]);
});

it('every message says something whole, whatever is filled in', () => {
  const messages = (said: Said): Piece[][] => {
    if (typeof said === 'string') return [];
    if ('pieces' in said && Array.isArray(said.pieces)) return [said.pieces as Piece[]];
    return Object.values(said as Record<string, Said>).flatMap(messages);
  };
  const read = readWords('content');
  const inEach = (['ja', 'en'] as const).map((language) => messages(read[language] as unknown as Said));
  expect(inEach[0]?.length).toBeGreaterThan(150);
  const isWhole = (pieces: readonly Piece[]): boolean => pieces.every((piece) => (typeof piece === 'object' ? piece.by >= 0 && Object.values(piece.cases).every(isWhole) : typeof piece === 'number' ? piece >= 0 : !/[{}]/.test(piece)));
  expect(inEach.flat().filter((pieces) => !isWhole(pieces))).toEqual([]);
});
