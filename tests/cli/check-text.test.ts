import { describe, expect, it } from 'vitest';
import { inFact } from '../fixtures/damaged.ts';
import { checkDamaged } from '../fixtures/run-check.ts';

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
