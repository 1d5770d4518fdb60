import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { withDamaged } from '../fixtures/damaged.ts';
import { runCheck, type Ended } from '../fixtures/run-check.ts';

/** Runs `npm run new` as a program does, with nobody to answer questions. */
function runNew(directory: string, ...args: string[]): Promise<Ended> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, ['src/cli/new.ts', ...args, '--content', directory, '--lang', 'en'], (_error, stdout, stderr) => resolve({ status: child.exitCode, stdout, stderr }));
    child.stdin?.end();
  });
}

const inCopy = <Result>(use: (directory: string) => Promise<Result>) => withDamaged([], use);

describe('npm run new', { timeout: 60_000 }, () => {
  it('makes a source of an address, like those of the same place', async () => {
    await inCopy(async (directory) => {
      const ended = await runNew(directory, 'source', 'https://example.org/docs/New_Page.html');
      expect(ended).toMatchObject({ status: 0, stderr: '' });
      expect(await readFile(path.join(directory, 'sources/example/docs-new-page.yaml'), 'utf8')).toBe('url: https://example.org/docs/New_Page.html\ntitle:\npublisher: Example\nkind: vendor-docs\nlanguage: en\n');
      expect(ended.stdout).toMatch(/docs-new-page\.yaml:2:\d+ {2}title: has no value/);
    });
  });

  it('writes nothing over a file that is there', async () => {
    await inCopy(async (directory) => {
      const ended = await runNew(directory, 'service', 'example');
      expect(ended).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('is there already. Nothing was changed.') });
      expect(await readFile(path.join(directory, 'services/example.mdx'), 'utf8')).toContain('Example Kubernetes Service');
    });
  });

  it('adds a statement at the end of a fact, without touching the rest', async () => {
    await inCopy(async (directory) => {
      const file = path.join(directory, 'facts/example/cri/runtime-version.mdx');
      const before = await readFile(file, 'utf8');
      await runNew(directory, 'statement', 'example/cri/runtime-version', '--id', 'v2', '--value', 'containerd 2.0', '--from', '2026', '--source', 'example/guide');
      const after = await readFile(file, 'utf8');
      expect(after.startsWith(before.slice(0, before.lastIndexOf('---')))).toBe(true);
      expect(after).toContain('  - id: v2\n    value: containerd 2.0\n    valid: { from: "2026" }\n');
      expect(after).toMatch(/\n---\n$/);
    });
  });

  it.each([
    [['sorce', 'https://example.org/'], 'Did you mean "source"?'],
    [[], 'What shall it be?'],
    [['source'], 'url is needed.'],
    [['source', 'http://example.org/'], 'is no https:// address'],
    [['service', 'GKE'], 'Use lowercase letters'],
    [['milestone', 'May', 'x'], 'cannot be a file here'],
    [['statement', 'example/cri/runtime-versio'], 'Did you mean "example/cri/runtime-version"?'],
    [['source', 'https://example.org/x', '--titel', 'X'], 'Did you mean --title?'],
  ])('ends with 2 for %j and says why', async (args, why) => {
    const ended = await inCopy((directory) => runNew(directory, ...args));
    expect(ended).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining(why) });
    expect(ended.stderr).not.toMatch(/\n\s+at /);
  });
});

describe('a service, a variant, a criterion and a fact', { timeout: 60_000 }, () => {
  it('need files in content/ alone', async () => {
    await inCopy(async (directory) => {
      await runNew(directory, 'service', 'gke', '--name', 'GKE', '--fullName', 'Google Kubernetes Engine', '--vendor', 'Google');
      await runNew(directory, 'criterion', 'cri/sandbox', '--name-ja', 'サンドボックス', '--name-en', 'Sandbox');
      await runNew(directory, 'fact', 'gke', 'cri/sandbox', '--id', 'gvisor', '--value', 'gVisor', '--from', '2020-01', '--source', 'example/guide');
      await runNew(directory, 'milestone', '2021-05-20', 'example-event', '--title-ja', '出来事', '--title-en', 'Event', '--source', 'example/guide');
      for (const file of ['services/gke.mdx', 'criteria/cri/sandbox.mdx', 'facts/gke/cri/sandbox.mdx', 'milestones/2021-05-20-example-event.mdx']) {
        const full = path.join(directory, file);
        const filled = (await readFile(full, 'utf8')).replace(/ja:$/gm, 'ja: 試験用の文です。').replace(/en:$/gm, 'en: A sentence for tests.').replace('command:', 'command: kubectl get nodes').replace('  cri: []', '  cri:\n    - { id: sandboxed, name: Sandboxed }').replace('    value:', '    variants: [sandboxed]\n    value:');
        await writeFile(full, filled);
      }
      expect(await runCheck('--content', directory, '--lang', 'en')).toMatchObject({ status: 0, stderr: '' });
    });
  });
});
