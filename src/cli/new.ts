// npm run new: writes a new file of content/ from a few answers, then says what is still to be filled in.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { checkContent } from '../content/check.ts';
import { readContent } from '../content/read.ts';
import { nearest } from '../rules/nearest.ts';
import { collections } from '../schema/collections.ts';
import { formatProblems } from './format-problems.ts';
import { editorLanguage } from './language.mjs';
import { KINDS, STATEMENT_ASKS, withStatement, type Answers } from './new-kinds.ts';
import { NEW_WORDS } from './new-words.ts';

const flags = ['lang', 'content', ...STATEMENT_ASKS, ...Object.values(KINDS).flatMap(({ asks }) => asks)];
const { values, positionals } = parseArgs({
  options: Object.fromEntries(flags.map((flag) => [flag, { type: 'string' } as const])),
  allowPositionals: true,
  strict: false,
});
const lang = editorLanguage(typeof values.lang === 'string' ? values.lang : undefined, process.env);
const say = NEW_WORDS[lang];
const folder = typeof values.content === 'string' ? values.content : 'content';
const today = new Date().toLocaleDateString('sv-SE');

process.exitCode = await main(positionals[0] ?? '', positionals.slice(1));

async function main(name: string, given: string[]): Promise<number> {
  const names = [...Object.keys(KINDS), 'statement'];
  if (!names.includes(name)) return stop(say.kinds(name, names, nearest(name, names)));
  const kind = KINDS[name];
  const asks = kind?.asks ?? STATEMENT_ASKS;
  const unknown = Object.keys(values).find((key) => !['lang', 'content', ...asks].includes(key));
  if (unknown !== undefined) return stop(say.unknown(unknown, asks, nearest(unknown, asks)));
  const answers = await ask(asks, kind?.needed ?? 1, given);
  if (typeof answers === 'string') return stop(say.missing(name, answers, asks.slice(0, kind?.needed ?? 1)));
  if (name === 'source' && !/^https:\/\/\S+$/.test(answers.url ?? '')) return stop(say.https(answers.url ?? ''));
  return kind ? write(name, answers) : append(answers);
}

async function write(name: string, answers: Answers): Promise<number> {
  const kind = KINDS[name];
  if (!kind) return 2;
  const { content } = await readContent(folder);
  const { path: pattern, example } = collections[kind.collection];
  const below = `${kind.id(answers, content)}${path.extname(example)}`;
  if (!pattern.test(below)) return stop(say.noPath(below, example));
  const file = path.join(folder, kind.collection, below);
  await mkdir(path.dirname(file), { recursive: true });
  try {
    await writeFile(file, kind.text(answers, { content, today }), { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return stop(say.exists(file));
  }
  return report(file);
}

async function append(answers: Answers): Promise<number> {
  const { known } = await readContent(folder);
  const id = answers.fact ?? '';
  if (!known.facts.has(id)) return stop(say.noFact(id, nearest(id, known.facts)));
  const file = path.join(folder, 'facts', `${id}.mdx`);
  await writeFile(file, withStatement(await readFile(file, 'utf8'), answers, today));
  return report(file);
}

/** Says where the new file is, and what the check asks for in it. */
async function report(file: string): Promise<number> {
  console.log(say.written(file));
  const { problems } = await checkContent(folder, { shownAs: folder });
  const own = problems.filter((problem) => problem.file === file.split(path.sep).join('/'));
  if (own.length > 0) console.log(`\n${say.toDo}\n${formatProblems(own, lang)}`);
  return 0;
}

/** The answers from the command line, and from whoever sits there for the rest; else the first question without one. */
async function ask(asks: readonly string[], needed: number, given: string[]): Promise<Answers | string> {
  const answers: Answers = Object.fromEntries(asks.slice(0, given.length).map((key, i) => [key, given[i]]));
  for (const key of asks) if (typeof values[key] === 'string') answers[key] = values[key];
  const asker = process.stdin.isTTY ? createInterface({ input: process.stdin, output: process.stdout }) : undefined;
  // Read as lines, so that none of several pasted at once is lost, and the end of input is an answer, too.
  const lines = asker?.[Symbol.asyncIterator]();
  try {
    for (const [i, key] of asks.entries()) {
      if (answers[key] !== undefined) continue;
      asker?.setPrompt(`${say.questions[key] ?? key}${i < needed ? '' : say.optional}: `);
      asker?.prompt();
      const next = await lines?.next();
      const answer = next && !next.done ? next.value.trim() : '';
      if (answer !== '') answers[key] = answer;
      else if (i < needed) return key;
    }
    return answers;
  } finally {
    asker?.close();
  }
}

function stop(message: string): number {
  console.error(message);
  return 2;
}
