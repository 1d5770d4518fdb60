import { chromium, type Page } from '@playwright/test';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { findBrowser } from '../../../src/cli/browser.mjs';
import { DevServer } from '../../fixtures/dev-server.ts';
import { Workspace } from '../build/workspace.ts';
import type { Bench } from '../report.ts';
import { spread } from '../statistics.ts';

const SIZES = (process.env.SIZES ?? '1,4,20').split(',').map(Number);
const TIMES = Number(process.env.TIMES ?? 7);
const FACT = 'facts/eks/cri/default-runtime';
/** Between two edits, in ms: the first one is checked to its end. */
const REST = 6000;

/** Edits one fact while `npm run dev` shows it in a browser. */
export async function bench(): Promise<Bench> {
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: ['--no-sandbox', '--disable-gpu'] });
  const rows: Bench['tables'][number]['rows'] = [];
  for (const size of SIZES) {
    const workspace = await Workspace.make(size);
    const files = readdirSync(path.join(workspace.folder, 'content'), { recursive: true, withFileTypes: true }).filter((item) => item.isFile()).length;
    const began = performance.now();
    const server = await DevServer.start(workspace.folder);
    const page = await browser.newPage();
    await page.goto(`${server.origin}/en/${FACT}/`, { timeout: 120_000 });
    const started = performance.now() - began;
    const measured = await edits(page, path.join(workspace.folder, 'content', `${FACT}.mdx`));
    for (const [what, all] of [['from the start to the first page', [started]], ...measured] as const) rows.push([`${size}×`, files, what, spread(all)]);
    console.log(rows.slice(-1 - measured.size));
    await page.close();
    await server.stop();
    await workspace.remove();
  }
  await browser.close();
  return {
    title: 'Editing with a preview',
    method: [
      'The services of the content, each as often as the size says, with their facts, observations and sources under names of their own.',
      `Each figure is the time from the writing of a file to what it changes in a page in Chromium: median (smallest–largest) of ${TIMES} edits, ${REST / 1000} seconds apart.`,
      'An edit is another summary of a statement. A mistake is a misspelt key, seen once the page shows it with its remedy; mended, it is gone from the page.',
    ],
    versions: { Chromium: browser.version(), Astro: JSON.parse(readFileSync('node_modules/astro/package.json', 'utf8')).version as string },
    tables: [{ title: 'From the file to the page', columns: ['content', 'files', '', 'ms'], rows }],
  };
}

async function edits(page: Page, file: string): Promise<Map<string, number[]>> {
  const before = readFileSync(file, 'utf8');
  const measured = new Map<string, number[]>();
  const edit = async (what: string, text: string, isSeen: (seen: string) => boolean, seen = '') => {
    await page.waitForTimeout(REST);
    const began = performance.now();
    writeFileSync(file, text);
    await page.waitForFunction(isSeen, seen, { polling: 10, timeout: 60_000 });
    measured.set(what, [...(measured.get(what) ?? []), performance.now() - began]);
  };
  for (let time = 1; time <= TIMES; time += 1) {
    await edit('an edit shows', before.replace('      en: ', `      en: Edit ${time}. `), (seen) => document.querySelector('main')?.textContent?.includes(seen) === true, `Edit ${time}. `);
    await edit('a mistake shows', before.replace('    variants:', '    variantz:'), () => document.querySelector('vite-error-overlay')?.shadowRoot?.textContent?.includes('variantz') === true);
    await edit('it is mended', before, () => document.querySelector('main') !== null && document.querySelector('vite-error-overlay') === null);
  }
  return measured;
}
