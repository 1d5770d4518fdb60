import { chromium, type Browser } from '@playwright/test';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { findBrowser } from '../../../src/cli/browser.mjs';
import { ensureBuilt } from '../../../src/cli/build-once.mjs';
import type { Bench } from '../report.ts';
import { ratio, spread } from '../statistics.ts';
import { Workspace } from '../build/workspace.ts';
import { buildPeers, peerVersions } from '../peers/peers.ts';
import { serveCompressed } from '../serve-compressed.ts';
import { plainPage } from './floor.ts';
import { measure, type Load } from './measure.ts';

const DIST = path.resolve(import.meta.dirname, '../../../dist');
const TIMES = Number(process.env.TIMES ?? 5);

/** How often each service of the content is there; larger sites are built for it. */
const SIZES = (process.env.SIZES ?? '1').split(',').map(Number);

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

/** Loads a page of each kind as a phone would, and the same content from peers and as a plain page. */
export async function bench(): Promise<Bench> {
  const executablePath = await findBrowser();
  const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync'] });
  const weights: Rows = [];
  const times: Rows = [];
  for (const size of SIZES) {
    const { dist, remove } = await siteOf(size);
    const loaded = await loadAll(browser, `${size}×`, dist);
    weights.push(...loaded.weights);
    times.push(...loaded.times);
    await remove();
  }
  const version = browser.version();
  await browser.close();
  return {
    title: 'Loading pages',
    method: [
      'A screen of 412 × 823, nothing kept, round trips of 150 ms, 1.6 Mbit/s, CPU ×4 slower; answers compressed with brotli.',
      `Times in ms since navigation began: median (smallest–largest) of ${TIMES}, all in turn.`,
      'The floor is the content of the page as somebody would write it by hand: plain HTML, a few lines of style, no script.',
      'Eleventy and Starlight were given the Markdown twins of the pages, and have none of the search page and of embeds; Eleventy comes without style.',
      'Interactive: the content is there, the scripts have run, and no task of more than 50 ms comes after.',
      'Content: the services as often as the size says, with their facts, observations and sources.',
    ],
    versions: { Chromium: version, ...peerVersions() },
    tables: [
      { title: 'What comes over the network, in bytes', columns: ['content', 'page', '', 'document', 'style', 'script', 'other', 'requests'], rows: weights },
      { title: 'How long it takes', columns: ['content', 'page', '', 'LCP', 'times the floor', 'CLS, the largest', 'TBT', 'interactive'], rows: times },
    ],
  };
}

type Rows = Bench['tables'][number]['rows'];

/** The built site with its content grown, and how to remove it again. */
async function siteOf(size: number): Promise<{ dist: string; remove: () => Promise<void> }> {
  if (size === 1) {
    ensureBuilt();
    return { dist: DIST, remove: () => Promise.resolve() };
  }
  const workspace = await Workspace.make(size);
  await workspace.build();
  return { dist: path.join(workspace.folder, 'dist'), remove: () => workspace.remove() };
}

/** Loads a page of each kind of a built site, of its peers and of the floor. */
async function loadAll(browser: Browser, size: string, dist: string): Promise<{ weights: Rows; times: Rows }> {
  const peers = await buildPeers(dist);
  const candidates = [
    { name: 'site', server: await serveCompressed(dist) },
    { name: 'floor', server: await serveCompressed(dist, plainPage) },
    ...(await Promise.all(peers.map(async ({ name, output }) => ({ name, server: await serveCompressed(output) })))),
  ];
  const weights: Rows = [];
  const times: Rows = [];
  for (const [kind, address] of Object.entries(PAGES)) {
    const loads = candidates.filter(({ server }) => server.has(address)).map(({ name, server }) => ({ name, url: `${server.origin}${address}`, all: [] as Load[] }));
    // In turn, so that what else the machine does falls on all alike.
    for (let time = 0; time < TIMES; time += 1) {
      for (const { url, all } of loads) all.push(await measure(browser, url));
    }
    const median = (all: Load[], of: (load: Load) => number) => spread(all.map(of));
    const plain = loads.find(({ name }) => name === 'floor')?.all ?? [];
    for (const { name, all } of loads) {
      const first = all[0];
      if (!first) continue;
      weights.push([size, kind, name, first.bytes.document, first.bytes.style, first.bytes.script, first.bytes.other, first.requests]);
      const [lcp, floor] = [median(all, ({ lcp }) => lcp), median(plain, ({ lcp }) => lcp)];
      times.push([size, kind, name, lcp, ratio(lcp?.median, floor?.median), Math.round(Math.max(...all.map(({ cls }) => cls)) * 1000) / 1000, median(all, ({ tbt }) => tbt), median(all, ({ interactive }) => interactive)]);
    }
    console.log(times.slice(-loads.length));
  }
  for (const { server } of candidates) server.close();
  for (const { folder } of peers) await rm(folder, { recursive: true, force: true });
  return { weights, times };
}
