import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { holdAgainstRules } from '../../src/content/check.ts';
import type { Problem } from '../../src/content/problem.ts';
import { filesBelow, joinFiles } from '../../src/content/read.ts';
import { collections } from '../../src/schema/collections.ts';
import { mutationsOf, type Mutation } from '../fixtures/mutations.ts';
import { wordsFiles } from '../fixtures/words-files.ts';

// Every kind of mistake at every key of every kind of file: each is reported on its line, or known to be harmless.

const NOW = '2021-07-01';
const words = await wordsFiles();
const others = await filesBelow('tests/fixtures/every-field');
const found = [...others, ...words];

/** All kinds of words there are: texts, lists, messages, choices, and those that a script fills in. */
const WORDS = /^words\/(moved|in-words|observation|search|view-script)\.yaml$/;
const mutated = found.map(({ file }) => file).filter((file) => !words.some((one) => one.file === file) || WORDS.test(file));
const textOf = (bytes: Uint8Array | string) => (typeof bytes === 'string' ? bytes : new TextDecoder().decode(bytes));

/** Mistakes that are none. */
const HARMLESS: [RegExp, string][] = [
  [/^put true at .*(headline|major|planned|alongside|likely)$/, 'it was true already'],
  [/^put the far future at .*\.planned$/, 'a plan may lie as far ahead as it likes'],
  [/^misspell the id at (statements|observations)\.\d+\.id$/, 'a new id that nothing points at; published ones are held by the ledger of addresses'],
  [/^misspell the id at variants\.\w+\.1\.id$/, 'a variant that nothing points at'],
];

/** Mistakes that are reported in the file that pointed at what is gone. */
const ELSEWHERE = /^misspell the id at (variants|statements)\./;

function problemsOf(file: string, text: string): Problem[] {
  const bytes = new TextEncoder().encode(text);
  // Nothing points from the words to the rest, nor back.
  const among = file.startsWith('words/') ? words : others;
  return holdAgainstRules(joinFiles(among.map((f) => (f.file === file ? { ...f, bytes } : f))), NOW).problems;
}

function verdict({ file, mutation }: { file: string; mutation: Mutation }): string {
  const problems = problemsOf(file, mutation.text);
  if (problems.length === 0) return HARMLESS.some(([pattern]) => pattern.test(mutation.name)) ? 'fine' : `${file}: ${mutation.name}: not noticed`;
  const there = problems.filter((p) => p.file === `content/${file}` && p.line === mutation.line);
  if (there.length === 0 && !ELSEWHERE.test(mutation.name)) return `${file}:${mutation.line} ${mutation.name}: reported at ${problems.map((p) => `${p.file}:${p.line} ${p.message.en}`).join('; ')}`;
  const unfit = problems.filter(({ message, hint }) => /undefined|NaN|\[object|Invalid/.test(`${message.en}${hint.en}${message.ja}${hint.ja}`) || /[ぁ-んァ-ン]/.test(hint.en.replace(/"[^"]*"/g, '')) || !/[ぁ-ん一-龯ァ-ン]/.test(message.ja + hint.ja));
  return unfit.length > 0 ? `${file}: ${mutation.name}: badly worded: ${JSON.stringify(unfit[0])}` : 'fine';
}

describe('the files that mistakes are made in', () => {
  it('have no mistake themselves', () => {
    expect(holdAgainstRules(joinFiles(found), NOW).problems).toEqual([]);
  });

  it.each(Object.entries(collections))('use every key that %s may have', (name, { schema }) => {
    const text = found.filter(({ file }) => file.startsWith(`${name}/`)).map(({ bytes }) => textOf(bytes)).join('\n');
    const unused = [...keysOf(z.toJSONSchema(schema, { io: 'input' }))].filter((key) => !new RegExp(`(^|[\\s{,-])"?${key}"?:`, 'm').test(text));
    expect(unused).toEqual([]);
  });
});

describe('a mistake', () => {
  it.each(mutated)('at any key of %s is reported on its line', { timeout: 120_000 }, (file) => {
    const text = textOf(found.find((f) => f.file === file)?.bytes ?? '');
    const mutations = mutationsOf(text, file.endsWith('.mdx'));
    expect(mutations.length).toBeGreaterThan(10);
    expect(mutations.map((mutation) => verdict({ file, mutation })).filter((said) => said !== 'fine')).toEqual([]);
  });
});

describe('a file that is gone', () => {
  it.each(words.map(({ file }) => file))('%s is missed', (file) => {
    const { problems } = holdAgainstRules(joinFiles(found.filter((f) => f.file !== file)), NOW);
    expect(problems).toMatchObject([{ file: `content/${file}`, line: 1, rule: 'paths', message: { en: 'is missing', ja: 'ファイルがありません' }, hint: { en: expect.stringContaining('Put it back'), ja: expect.stringContaining('元に戻して') } }]);
  });

  // What nothing else leans on may go: a milestone, a claim, the observations, a recogniser.
  it.each(found.map(({ file }) => file).filter((file) => !/^(milestones|claims|observations|recognisers|words)\/|cni\/encryption|linux-since|runtime-version|pod-density/.test(file)))('%s is missed by what points at it', (file) => {
    const rest = found.filter((f) => f.file !== file);
    const [name = '', id = ''] = file.replace(/\.(mdx|yaml)$/, '').split(/\/(.*)/);
    const problems = holdAgainstRules(joinFiles(rest), NOW).problems;
    expect(problems.map(({ message }) => message.en).join('\n')).toContain(name === 'guides' ? `content/${file} is missing` : `"${id}" does not exist in content/${name}/`);
  });
});

function* keysOf(schema: unknown): Iterable<string> {
  if (typeof schema !== 'object' || schema === null) return;
  for (const [key, value] of Object.entries(schema)) {
    if (key === 'properties') yield* Object.keys(value as object);
    yield* keysOf(value);
  }
}
