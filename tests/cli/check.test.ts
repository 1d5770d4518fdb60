import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { inFact, withDamaged } from '../fixtures/damaged.ts';
import { checkDamaged, runCheck } from '../fixtures/run-check.ts';

const CONFIDANCE = inFact('confidence: high', 'confidance: high');

describe('npm run check, how it ends', { timeout: 30_000 }, () => {
  it('ends with 0 in either language where all is well', async () => {
    const report = await checkDamaged([]);
    expect(report.status).toEqual([0, 0]);
    expect(report.ja).toMatch(/12ファイルに問題はありません。\n$/);
    expect(report.en).toBe('No problem in the 12 files of content/.\n');
  });

  it('ends with 2, and names the folder, where there is none', async () => {
    const ended = await runCheck('--content', 'no-such-folder', '--lang', 'ja');
    expect(ended).toEqual({ status: 2, stdout: '', stderr: 'no-such-folder: 読めません（ENOENT）。フォルダーの場所を確かめてください。\n' });
  });

  it('ends with 2 where the folder is a file', async () => {
    expect(await runCheck('--content', 'package.json')).toMatchObject({ status: 2, stderr: expect.stringMatching(/^package\.json: cannot be read \(ENOTDIR\)/) });
  });

  it('ends with 2 where the folder holds nothing', async () => {
    const directory = await mkdtemp(path.join(os.tmpdir(), 'empty-'));
    const ended = await runCheck('--content', directory, '--lang', 'en');
    await rm(directory, { recursive: true });
    expect(ended).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('there is no content file in it') });
  });

  it.each([
    [['--bogus'], 'Unknown argument --bogus.'],
    [['--formt', 'json'], 'Did you mean --format?'],
    [['content'], 'Unknown argument content.'],
    [['--lang', 'fr'], '--lang knows no "fr". Choices: ja, en'],
    [['--format', 'xml'], '--format knows no "xml". Choices: text, json, github'],
    [['--content'], '--content needs a value after it.'],
    [['--content='], '--content needs a value after it.'],
  ])('ends with 2 for %j, says why, and how it is used', async (args, why) => {
    const ended = await runCheck(...args);
    expect(ended).toMatchObject({ status: 2, stdout: '' });
    expect(ended.stderr).toContain(why);
    expect(ended.stderr).toContain('npm run check --');
    expect(ended.stderr).not.toMatch(/\n\s+at /);
  });
});

describe('npm run check, for programs', { timeout: 30_000 }, () => {
  const report = (format: string, lang: string, damages = [CONFIDANCE]) =>
    withDamaged(damages, async (directory) => {
      const { status, stdout, stderr } = await runCheck('--content', directory, '--format', format, '--lang', lang);
      return { status, stderr, stdout: stdout.replaceAll(`${directory}/`, 'content/') };
    });

  it('lists the problems as JSON and says nothing else', async () => {
    const { status, stdout, stderr } = await report('json', 'en');
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(JSON.parse(stdout)).toEqual([
      {
        file: 'content/facts/example/cri/default-runtime.mdx',
        line: 13,
        column: 5,
        path: 'statements.0.confidance',
        rule: 'schema',
        message: 'unknown key "confidance"',
        hint: 'Did you mean "confidence"?',
      },
    ]);
  });

  it('lists them in Japanese where that is asked', async () => {
    expect(JSON.parse((await report('json', 'ja')).stdout)).toMatchObject([{ message: '知らないキー "confidance" です', hint: '"confidence" のことですか。' }]);
  });

  it('gives an empty list where all is well', async () => {
    expect(await report('json', 'en', [])).toEqual({ status: 0, stdout: '[]\n', stderr: '' });
  });

  it('annotates a pull request on GitHub', async () => {
    const { status, stdout } = await report('github', 'en', [inFact('id: containerd', 'id: docker')]);
    expect(status).toBe(1);
    expect(stdout).toContain('::error file=content/facts/example/cri/default-runtime.mdx,line=16,col=9,title=ids-unique::statements.1.id: the id "docker" is used twice%0A→ Give the newer one another id');
  });
});
