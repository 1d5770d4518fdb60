import { chromium } from '@playwright/test';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { findBrowser } from '../../../src/cli/browser.mjs';
import { ensureBuilt } from '../../../src/cli/build-once.mjs';
import type { Bench } from '../report.ts';
import { spread } from '../statistics.ts';
import { candidates } from './candidates.ts';
import { measure, type Figures } from './measure.ts';
import { rowsOf } from './rows.ts';

const SIZES = [100, 600, 2_000, 10_000];
const SLOWER = [1, 4];
/** A screen draws every 16.7 ms: who is done after 2 waits as long as who is done after 16. */
const AT_ONCE = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];

/** Sorts and filters the same rows in this site's list and in the libraries one would otherwise take. */
export async function bench(): Promise<Bench> {
  ensureBuilt();
  const all = await candidates();
  const pages = new Map<string, string>();
  const server = createServer((request, response) => response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(pages.get(request.url ?? '') ?? ''));
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  const executablePath = await findBrowser();
  const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync', ...AT_ONCE] });

  const tables: Bench['tables'] = [];
  const sorting = new Map<string, Figures>();
  // The first page of a browser pays for its start: that is no one's.
  pages.set('/', all[0]?.page(rowsOf(100)) ?? '');
  await measure(browser, `http://localhost:${port}/`, 1, 1);
  for (const slower of SLOWER) {
    for (const size of SIZES) {
      const rows = rowsOf(size);
      const table = { title: `${size} rows, CPU ×${slower}`, columns: ['', 'ready', 'press on a heading', 'letter', 'heap MB', 'rows in the page'], rows: [] as Bench['tables'][number]['rows'] };
      // One after the other within a size, so that what else the machine does falls on all alike.
      for (const { name, page } of all) {
        pages.set('/', page(rows));
        const figures = await measure(browser, `http://localhost:${port}/`, slower, size * slower > 10_000 ? 2 : 5).catch((error: unknown) => console.error(`${name}, ${size} rows: ${String(error)}`));
        if (!figures) {
          table.rows.push([name, 'failed']);
          continue;
        }
        if (size === SIZES[0] && slower === 1) sorting.set(name, figures);
        table.rows.push([name, Math.round(figures.ready), spread(figures.clicks), spread(figures.letters), Math.round(figures.heap), figures.rows]);
        console.log(table.title, name, JSON.stringify(figures));
      }
      tables.push(table);
    }
  }
  const version = browser.version();
  await browser.close();
  server.close();
  const yes = (is: boolean | undefined) => (is === undefined ? undefined : is ? 'yes' : 'no');
  return {
    title: 'Tables: sorting and filtering',
    method: [
      'Generated rows of 12 columns, the same for all; times in ms: median (smallest–largest), after a first press to warm up.',
      'Every press and letter finds the page at rest: what this site lays out after a change is laid out.',
      'Frames are drawn as soon as they are ready, not when a screen asks for the next one: otherwise all that takes less than two frames would seem to take the same.',
      'A press and a letter count until a frame shows their effect; ready counts from navigation until the frame after the table can be sorted, the median of as many visits as there are presses.',
      'The first floor is what a frame itself takes, on the processor and beside it: a press or a letter changes a word outside of the table. The second is the same plain table where it changes one cell: it neither sorts nor filters. The browser lays out all of a plain table anew even so, which costs more than this site takes in long ones.',
      'DataTables shows all rows without pages; Tabulator and AG Grid draw the rows on the screen alone; TanStack Table draws nothing itself and gets a plain table of its own.',
    ],
    versions: Object.fromEntries([['Chromium', version], ...all.filter((c) => c.version).map((c) => [c.name, c.version])]),
    tables: [
      {
        title: 'What it weighs, and how it sorts as it comes',
        columns: ['', 'script and style, bytes (brotli)', 'versions in order', 'missing last both ways'],
        rows: all.filter(({ name }) => !name.startsWith('floor')).map(({ name, bytes }) => [name, bytes, yes(sorting.get(name)?.versionsRight), yes(sorting.get(name)?.missingLast)]),
      },
      ...tables,
    ],
  };
}
