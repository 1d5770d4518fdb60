import { chromium } from '@playwright/test';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { findBrowser } from '../../../src/cli/browser.mjs';
import { ensureBuilt } from '../../../src/cli/build-once.mjs';
import type { Bench } from '../report.ts';
import { spread } from '../statistics.ts';
import { plainPage } from './floor.ts';
import { measure, type Load } from './measure.ts';

const DIST = path.resolve(import.meta.dirname, '../../../dist');
const TIMES = Number(process.env.TIMES ?? 5);

/** A page of each kind that readers come to. */
const PAGES: Record<string, string> = {
  home: '/',
  layer: '/cni/',
  criterion: '/cri/default-runtime/',
  service: '/services/eks/',
  fact: '/facts/eks/cri/default-runtime/',
  month: '/as-of/2021-05/',
  'two months': '/compare/2021-05/2024-11/',
  timeline: '/timeline/',
  guide: '/guides/what-is-cni/',
  statements: '/statements/',
  search: '/search/',
  embed: '/embed/cri/default-runtime/',
};

/** Loads a page of each kind as a phone would, and a plain page with the same content. */
export async function bench(): Promise<Bench> {
  ensureBuilt();
  const server = await serve();
  const { port } = server.address() as AddressInfo;
  const executablePath = await findBrowser();
  const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync'] });
  const weights: Bench['tables'][number]['rows'] = [];
  const times: Bench['tables'][number]['rows'] = [];
  for (const [kind, address] of Object.entries(PAGES)) {
    const loads = { site: [] as Load[], floor: [] as Load[] };
    // In turn, so that what else the machine does falls on both alike.
    for (let time = 0; time < TIMES; time += 1) {
      for (const [name, all] of Object.entries(loads)) all.push(await measure(browser, `http://localhost:${port}${name === 'floor' ? '/floor' : ''}${address}`));
    }
    const median = (all: Load[], of: (load: Load) => number) => spread(all.map(of));
    for (const [name, all] of Object.entries(loads)) {
      const first = all[0];
      if (!first) continue;
      weights.push([kind, name, first.bytes.document, first.bytes.style, first.bytes.script, first.bytes.other, first.requests]);
      const [lcp, floor] = [median(all, ({ lcp }) => lcp), median(loads.floor, ({ lcp }) => lcp)];
      times.push([kind, name, lcp, lcp && floor && Math.round((lcp.median / floor.median) * 100) / 100, Math.round(Math.max(...all.map(({ cls }) => cls)) * 1000) / 1000, median(all, ({ tbt }) => tbt), median(all, ({ interactive }) => interactive)]);
    }
    console.log(times.slice(-2));
  }
  const version = browser.version();
  await browser.close();
  server.close();
  return {
    title: 'Loading pages',
    method: [
      'A screen of 412 × 823, nothing kept, round trips of 150 ms, 1.6 Mbit/s, CPU ×4 slower; answers compressed with brotli.',
      `Times in ms since navigation began: median (smallest–largest) of ${TIMES}, the site and the floor in turn.`,
      'The floor is the content of the page as somebody would write it by hand: plain HTML, a few lines of style, no script.',
      'Interactive: the content is there, the scripts have run, and no task of more than 50 ms comes after.',
    ],
    versions: { Chromium: version },
    tables: [
      { title: 'What comes over the network, in bytes', columns: ['page', '', 'document', 'style', 'script', 'other', 'requests'], rows: weights },
      { title: 'How long it takes', columns: ['page', '', 'LCP', 'times the floor', 'CLS, the largest', 'TBT', 'interactive'], rows: times },
    ],
  };
}

const TYPES: Record<string, string> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.svg': 'image/svg+xml', '.ico': 'image/x-icon' };

/** Serves dist/ as a host would, and below /floor/ the plain pages. */
async function serve() {
  const answers = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const isFloor = pathname.startsWith('/floor/');
    const local = isFloor ? pathname.slice('/floor'.length) : pathname;
    const file = path.join(DIST, local.endsWith('/') ? `${local}index.html` : local);
    if (!existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    const body = answers.get(pathname) ?? brotliCompressSync(isFloor ? plainPage(readFileSync(file, 'utf8')) : readFileSync(file));
    answers.set(pathname, body);
    response.writeHead(200, { 'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream', 'content-encoding': 'br', 'content-length': body.length }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return server;
}
