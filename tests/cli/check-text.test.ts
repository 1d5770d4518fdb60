import { describe, expect, it } from 'vitest';
import { inFact } from '../fixtures/damaged.ts';
import { checkDamaged, runCheck } from '../fixtures/run-check.ts';

const FACT = 'content/facts/example/cri/default-runtime.mdx';

describe('npm run check, a text that is more than prose', { timeout: 30_000 }, () => {
  it.each([
    ["import fs from 'node:fs'", 'import and export are not allowed', 'Remove the line', 'この行を消してください'],
    ['{process.cwd()}', 'expressions in {…} are not allowed', 'Write \\{ for a brace', '\\{ と書くか'],
    ['<script>alert(1)</script>', '<script> is not allowed', 'Allowed: Ja, En', '使えるのは Ja、En'],
    ['<Figure name={x} />', 'the attribute name of <Figure> is not allowed', 'quoted text as value', '引用符で囲んだ文字列'],
    ['[x](http://example.org/)', 'the link to "http://example.org/" is not allowed', 'Only https:, mailto:', 'https:・mailto:'],
    ['[x](javascript:alert(1))', 'the link to "javascript:alert(1)" is not allowed', 'Only https:, mailto:', 'https:・mailto:'],
  ])('refuses %s at its line and names the remedy', async (hostile, message, en, ja) => {
    const report = await checkDamaged([inFact('<Ja>', `${hostile}\n\n<Ja>`)]);
    expect(report.status).toEqual([1, 1]);
    expect(report.en).toContain(`${FACT}:28:1  ${message}`);
    expect(report.ja).toContain(`${FACT}:28:1  `);
    expect(report.en).toContain(en);
    expect(report.ja).toContain(ja);
  });

  it('runs nothing of what it reads', async () => {
    const report = await checkDamaged([inFact('<Ja>', 'export const x = console.log("was run")\n\n<Ja>')]);
    expect(report.status).toEqual([1, 1]);
    expect(report.en).not.toContain('was run');
  });
});

describe('npm run check, how it ends', { timeout: 30_000 }, () => {
  it('ends with 0 in either language where all is well', async () => {
    const report = await checkDamaged([]);
    expect(report.status).toEqual([0, 0]);
    expect(report.ja).toMatch(/問題はありません。\n$/);
    expect(report.en).toMatch(/^No problem in the \d+ files/);
  });

  it('ends with 2, and names the folder, where there is none', async () => {
    const ended = await runCheck('--content', 'no-such-folder', '--lang', 'ja');
    expect(ended).toMatchObject({ status: 2, stdout: '' });
    expect(ended.stderr).toMatch(/^no-such-folder: /);
    expect(ended.stderr).not.toMatch(/\n\s+at /);
  });

  it('ends with 2 where the folder is a file', async () => {
    expect(await runCheck('--content', 'package.json')).toMatchObject({ status: 2 });
  });
});
