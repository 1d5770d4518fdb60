import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '../../src/content/check.ts';
import { formatProblems } from '../../src/cli/format-problems.ts';

const FACT = 'content/facts/aks/cri/cgroup.mdx';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'ledger-'));
  for (const part of ['content', 'ledger']) await cp(part, path.join(folder, part), { recursive: true });
});
afterEach(() => rm(folder, { recursive: true }));

const check = async () => formatProblems((await checkContent(path.join(folder, 'content'), { ledger: path.join(folder, 'ledger'), shownAs: 'content' })).problems, 'en');
const edit = async (file: string, change: (text: string) => string) => {
  const full = path.join(folder, file);
  await writeFile(full, change(await readFile(full, 'utf8')));
};

describe('an id that was published', () => {
  it('cannot be renamed without a word', async () => {
    await edit(FACT, (text) => text.replace('id: flatcar-and-os-guard', 'id: flatcar-os-guard'));
    const told = await check();
    expect(told).toMatch(/content\/facts\/aks\/cri\/cgroup\.mdx:\d+:\d+ .*the published id "flatcar-and-os-guard" is gone/);
    expect(told).toContain('ledger/moved.yaml');
  });

  it('can be renamed with one', async () => {
    await edit(FACT, (text) => text.replace('id: flatcar-and-os-guard', 'id: flatcar-os-guard'));
    await edit('ledger/moved.yaml', (text) =>
      text.replace('moves:\n', 'moves:\n  - { from: /facts/aks/cri/cgroup/#flatcar-and-os-guard, moved: /facts/aks/cri/cgroup/#flatcar-os-guard, on: 2026-12-01 }\n'));
    expect(await check()).toBe('');
  });

  it('cannot be deleted with its fact', async () => {
    await rm(path.join(folder, 'content/facts/rks/cni/pod-density.mdx'));
    expect(await check()).toContain('the published address /facts/rks/cni/pod-density/ is gone');
  });
});

describe('ledger/moved.yaml', () => {
  it('is told its mistakes with their lines', async () => {
    await edit('ledger/moved.yaml', (text) => text.replace('moves:\n', 'moves:\n  - { from: /a/, moevd: /b/, on: 2026-12-01 }\n'));
    expect(await check()).toMatch(/moved\.yaml:7:\d+ .*moevd[\s\S]*moved/);
  });
});
