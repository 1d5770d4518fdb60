import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { inFact, withDamaged, type Damage } from '../fixtures/damaged.ts';

/** What the command says and how it ends, on good content with some damage done. */
function check(lang: 'ja' | 'en', ...damages: Damage[]) {
  return withDamaged(damages, async (directory) => run('--content', directory, '--lang', lang));
}

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/check.ts', ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

describe('npm run check', () => {
  it('ends with 0 and says so where all is well', async () => {
    expect(await check('en')).toMatchObject({ status: 0, stdout: 'No problem in the 12 files of content/.\n', stderr: '' });
  });

  it.each([
    ['a misspelt key', inFact('confidence: high', 'confidance: high')],
    ['a bad date', inFact('2020-01-10', '2020-02-30')],
    ['an unknown source', inFact('source: example/guide', 'source: example/guid')],
    ['an overlap', inFact('valid: { from: 2021-06 }', 'valid: { from: 2021-05 }')],
    ['an import', inFact('<Ja>', "import fs from 'node:fs'\n\n<Ja>")],
    ['an expression', inFact('<Ja>', '{process.cwd()}\n\n<Ja>')],
  ])('ends with 1 for %s, and names file and line', async (_what, damage) => {
    const { status, stderr } = await check('en', damage);
    expect(status).toBe(1);
    expect(stderr).toMatch(/facts\/example\/cri\/default-runtime\.mdx:\d+:\d+ /);
    expect(stderr).not.toMatch(/\n {4}at /);
  });

  it('says how to mend it, in the editor’s language', async () => {
    const damage = inFact('source: example/guide', 'source: example/guid');
    expect((await check('en', damage)).stderr).toContain('Did you mean "example/guide"?');
    expect((await check('ja', damage)).stderr).toContain('"example/guide" のことですか。');
  });

  it('ends with 2 where there is no such folder', () => {
    expect(run('--content', 'no-such-folder')).toMatchObject({ status: 2 });
  });
});
