// npm run diff -- <base>: what the change since a commit means for readers, as Markdown. Ends with 0, or 2 where it could not compare.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { checkContent } from '../content/check.ts';
import { contentDiff } from '../model/content-diff.ts';
import { toKnowledge } from '../model/knowledge.ts';
import { knowledgeDiff } from '../model/knowledge-diff.ts';
import { diffMarkdown } from './diff-markdown.ts';
import { DIFF_WORDS } from './diff-words.ts';
import { editorLanguage } from './language.mjs';

const { values, positionals } = parseArgs({ options: { lang: { type: 'string' }, content: { type: 'string', default: 'content' } }, allowPositionals: true, strict: false });
const lang = editorLanguage(typeof values.lang === 'string' ? values.lang : undefined, process.env);
const [base] = positionals;
const USAGE = {
  ja: '使い方: npm run diff -- <比べる元のコミットかフォルダー> [--content フォルダー] [--lang ja|en]',
  en: 'Usage: npm run diff -- <commit or folder to compare with> [--content FOLDER] [--lang ja|en]',
};

if (base === undefined || base.startsWith('-')) {
  console.error(USAGE[lang]);
  process.exitCode = 2;
} else {
  process.exitCode = await compare(base, String(values.content));
}

async function compare(base: string, content: string): Promise<number> {
  const scratch = mkdtempSync(path.join(os.tmpdir(), 'content-before-'));
  try {
    const before = existsSync(path.join(base, 'facts')) ? base : checkOut(base, scratch);
    const [was, is] = [await checkContent(before), await checkContent(content)];
    for (const [side, { problems }] of [['before', was], ['after', is]] as const) {
      if (problems.length > 0) console.log(`> ${DIFF_WORDS[lang].unreadable(side, problems.length)}\n`);
    }
    console.log(diffMarkdown(knowledgeDiff(toKnowledge(was.content), toKnowledge(is.content)), contentDiff(was.content, is.content), lang));
    return 0;
  } catch (error) {
    console.error(`${base}: ${(error as Error).message.split('\n')[0]}\n${USAGE[lang]}`);
    return 2;
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

/** Unpacks content/ as it was in a commit into `directory`. */
function checkOut(commit: string, directory: string): string {
  const archive = execFileSync('git', ['archive', '--format=tar', '--end-of-options', commit, 'content'], { maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'ignore'] });
  spawnSync('tar', ['-x', '-C', directory], { input: archive });
  return path.join(directory, 'content');
}
