import type { Page } from '@playwright/test';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Workspace } from '../bench/build/workspace.ts';
import { DevServer } from '../fixtures/dev-server.ts';
import { expect, test } from './test.ts';

// npm run dev, in a copy of the project that the tests edit. What changes has to change on the page that is open.

const FACT = 'facts/eks/cri/default-runtime.mdx';
const FACT_PAGE = '/en/facts/eks/cri/default-runtime/';
const EVIDENCE_PAGE = `${FACT_PAGE}evidence/`;

test.describe.configure({ mode: 'serial' });

let workspace: Workspace;
let server: DevServer;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  workspace = await Workspace.make(1);
  server = await DevServer.start(workspace.folder);
});

test.beforeEach(({ troubles }) => troubles.allowOrigin(server.origin));

test.afterAll(async () => {
  await server?.stop();
  await workspace?.remove();
});

const full = (file: string) => path.join(workspace.folder, 'content', file);

/** Changes a file; what is returned changes it back. */
function edit(file: string, from: string, to: string): () => void {
  const before = readFileSync(full(file), 'utf8');
  expect(before).toContain(from);
  writeFileSync(full(file), before.replace(from, to));
  return () => writeFileSync(full(file), before);
}

/** Opens a page, and waits until it hears of changes. */
async function open(page: Page, address: string): Promise<void> {
  const listening = page.waitForEvent('console', (message) => message.text().includes('[vite] connected'));
  await page.goto(new URL(address, server.origin).href);
  await listening;
}

const overlay = (page: Page) => page.locator('vite-error-overlay');

test('an edited fact shows, again and again', async ({ page }) => {
  await open(page, FACT_PAGE);
  for (const word of ['First', 'Second', 'Third']) {
    const back = edit(FACT, '      en: On AL2 AMIs', `      en: ${word} edit. On AL2 AMIs`);
    await expect(page.locator('main')).toContainText(`${word} edit. On AL2 AMIs`);
    back();
    await expect(page.locator('main')).not.toContainText(`${word} edit.`);
  }
});

test('a mistake shows with its file, line and remedy on every page and in the terminal, until it is mended', async ({ page, context }) => {
  await open(page, FACT_PAGE);
  const back = edit(FACT, '    variants: [al2]\n', '    variantz: [al2]\n');
  await expect(overlay(page)).toContainText(`content/${FACT}:5`);
  await expect(overlay(page)).toContainText('Did you mean "variants"?');
  expect(server.said).toContain(`content/${FACT}:5:5`);
  const other = await context.newPage();
  await other.goto(`${server.origin}/en/glossary/`);
  await expect(overlay(other)).toContainText(`content/${FACT}:5`);
  back();
  for (const shown of [page, other]) await expect(overlay(shown)).toHaveCount(0);
  await expect(page.locator('main')).toContainText('On AL2 AMIs');
});

test('what breaks a rule is told, too, and pages stay as they were', async ({ page }) => {
  await open(page, FACT_PAGE);
  const back = edit(FACT, 'source: aws/eks-user-guide-dockershim-deprecation-4d52b4d0', 'source: aws/no-such-source');
  await expect(overlay(page)).toContainText('"aws/no-such-source" does not exist');
  expect((await page.request.get(server.origin + FACT_PAGE)).status()).toBe(200);
  back();
  await expect(overlay(page)).toHaveCount(0);
});

test('what an edit leaves wrong in another file is told, though the edit shows', async ({ page }) => {
  await open(page, FACT_PAGE);
  const back = edit(FACT, '    kubernetes: { until: "1.23" }\n', '    kubernetes: { until: "1.19" }\n');
  await expect(overlay(page)).toContainText('content/');
  back();
  await expect(overlay(page)).toHaveCount(0);
});

test('an edited source shows in the evidence of the facts that rest on it', async ({ page }) => {
  await open(page, EVIDENCE_PAGE);
  const file = 'sources/aws/containers-roadmap-issue-313.yaml';
  const title = /^title: (.*)$/m.exec(readFileSync(full(file), 'utf8'))?.[0] ?? '';
  const back = edit(file, title, 'title: A title of another kind');
  await expect(page.locator('main')).toContainText('A title of another kind');
  back();
  await expect(page.locator('main')).not.toContainText('A title of another kind');
});

test('edited words of the site show', async ({ page }) => {
  await open(page, '/en/glossary/');
  const back = edit('words/glossary.yaml', 'en: Glossary }', 'en: Words of the trade }');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Words of the trade');
  back();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Glossary');
});

test('the title and the text of an edited guide show', async ({ page }) => {
  await open(page, '/en/guides/what-is-cri/');
  const file = 'guides/what-is-cri/en.mdx';
  const back = edit(file, 'title: "What is CRI?', 'title: "What, then, is CRI?');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('What, then, is CRI?');
  back();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('What is CRI?');
  writeFileSync(full(file), `${readFileSync(full(file), 'utf8')}\nA last word from the editor.\n`);
  await expect(page.locator('article')).toContainText('A last word from the editor.');
});

test('a fact that gets a text shows it', async ({ page }) => {
  await open(page, EVIDENCE_PAGE);
  const before = readFileSync(full(FACT), 'utf8');
  expect(before).toMatch(/\n---\n$/);
  writeFileSync(full(FACT), `${before}\n<Ja>試験のための本文です。</Ja>\n<En>A text for this test.</En>\n`);
  await expect(page.locator('main')).toContainText('A text for this test.');
  writeFileSync(full(FACT), before);
  await expect(page.locator('main')).not.toContainText('A text for this test.');
});

test('a new file shows, a renamed one by its new name, a removed one no longer', async ({ page }) => {
  await open(page, '/en/glossary/');
  writeFileSync(full('glossary/x-trial.yaml'), readFileSync(full('glossary/ipvs.yaml'), 'utf8').replace(/^name: .*$/m, 'name: Trial term').replace(/^(also|search|aliases): .*\n/gm, ''));
  await expect(page.locator('#x-trial')).toBeVisible();
  renameSync(full('glossary/x-trial.yaml'), full('glossary/x-second.yaml'));
  await expect(page.locator('#x-second')).toBeVisible();
  await expect(page.locator('#x-trial')).toHaveCount(0);
  rmSync(full('glossary/x-second.yaml'));
  await expect(page.locator('#x-second')).toHaveCount(0);
});

test('what others rest on is missed where it is removed, and the server goes on', async ({ page }) => {
  await open(page, FACT_PAGE);
  const file = 'sources/aws/containers-roadmap-issue-313.yaml';
  const source = readFileSync(full(file));
  rmSync(full(file));
  await expect(overlay(page)).toContainText('"aws/containers-roadmap-issue-313" does not exist');
  writeFileSync(full(file), source);
  await expect(overlay(page)).toHaveCount(0);
  await expect(page.locator('main')).toContainText('On AL2 AMIs');
  expect(server.isUp).toBe(true);
});
