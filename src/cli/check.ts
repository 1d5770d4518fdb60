// npm run check: holds content/ against its schemas and rules. Ends with 0 (all is well), 1 (problems) or 2 (could not run).
import { checkContent } from '../content/check.ts';
import type { Problem } from '../content/problem.ts';
import { readBefore } from '../content/read-before.ts';
import { LEDGER } from '../ledger/read.ts';
import { Misunderstood, readOptions, type CheckOptions } from './check-options.ts';
import { emptyFolder, unreadableFolder } from './folder-words.ts';
import { formatProblems, problemsAsJson, problemsForGithub } from './format-problems.ts';
import { editorLanguage } from './language.mjs';

const WORDS = {
  ja: {
    usage: '使い方: npm run check -- [--content フォルダー] [--format text|json|github] [--lang ja|en] [--stale]',
    fine: (n: number) => `content/ の${n}ファイルに問題はありません。`,
    bad: (n: number) => `${n}件の問題があります。`,
    ours: (message: string) => `調べられませんでした。これはこのコマンドの誤りです。次の一行を添えて知らせてください: ${message}`,
  },
  en: {
    usage: 'Usage: npm run check -- [--content FOLDER] [--format text|json|github] [--lang ja|en] [--stale]',
    fine: (n: number) => `No problem in the ${n} files of content/.`,
    bad: (n: number) => `${n} problem(s).`,
    ours: (message: string) => `This could not be checked, through a mistake in this command. Please report it with this line: ${message}`,
  },
};

process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
  let options: CheckOptions;
  try {
    options = readOptions(args);
  } catch (error) {
    if (!(error instanceof Misunderstood)) throw error;
    const lang = editorLanguage(undefined, process.env);
    console.error(`${error.words[lang]}\n${WORDS[lang].usage}`);
    return 2;
  }
  const lang = editorLanguage(options.lang, process.env);
  if (options.help) {
    console.log(WORDS[lang].usage);
    return 0;
  }
  return check(options, lang);
}

async function check({ content, format, stale }: CheckOptions, lang: 'ja' | 'en'): Promise<number> {
  // The day it is by now anywhere on Earth: nobody is told that their today lies in the future.
  const now = new Date(Date.now() + 14 * 60 * 60 * 1000).toISOString().slice(0, 10);
  try {
    const { problems, found } = await checkContent(content, { now, stale, shownAs: content.replace(/\/+$/, ''), ledger: LEDGER, before: readBefore() });
    if (found.length === 0) {
      console.error(emptyFolder(content)[lang]);
      return 2;
    }
    print(problems, format, found.length, lang);
    return problems.length === 0 ? 0 : 1;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    console.error(code === undefined ? WORDS[lang].ours(message) : unreadableFolder(content, code)[lang]);
    return 2;
  }
}

function print(problems: Problem[], format: CheckOptions['format'], files: number, lang: 'ja' | 'en'): void {
  if (format === 'json') console.log(problemsAsJson(problems, lang));
  else if (problems.length === 0) console.log(WORDS[lang].fine(files));
  else if (format === 'github') console.log(problemsForGithub(problems, lang));
  else console.error(`${formatProblems(problems, lang)}\n\n${WORDS[lang].bad(problems.length)}`);
}
