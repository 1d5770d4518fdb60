import { parseArgs } from 'node:util';
import { checkContent } from '../content/check.ts';
import { LEDGER } from '../ledger/read.ts';
import { formatProblems } from './format-problems.ts';
import { editorLanguage } from './language.mjs';

const WORDS = {
  ja: { fine: (n: number) => `content/ の${n}ファイルに問題はありません。`, bad: (n: number) => `${n}件の問題があります。` },
  en: { fine: (n: number) => `No problem in the ${n} files of content/.`, bad: (n: number) => `${n} problem(s).` },
};

const { values } = parseArgs({
  options: {
    content: { type: 'string', default: 'content' },
    lang: { type: 'string' },
  },
});
const lang = editorLanguage(values.lang, process.env);
const now = new Date(Date.now() + 14 * 60 * 60 * 1000).toISOString().slice(0, 10); 

try {
  const { problems, files } = await checkContent(values.content, { now, shownAs: values.content.replace(/\/+$/, ''), ...(values.content === 'content' ? { ledger: LEDGER } : {}) });
  if (problems.length === 0) {
    console.log(WORDS[lang].fine(files.size));
  } else {
    console.error(formatProblems(problems, lang));
    console.error(`\n${WORDS[lang].bad(problems.length)}`);
    process.exitCode = 1;
  }
} catch (error) {
  console.error(`${values.content}: ${(error as Error).message}`);
  process.exitCode = 2;
}
