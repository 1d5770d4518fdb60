import type { Page } from '@playwright/test';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** What a page costs its reader. Sizes are bytes, compressed with brotli at its best, as a host may keep them. */
export interface Weight {
  /** The page with its style. */
  html: number;
  /** All that it asks for until it is at rest, the page included. */
  total: number;
  script: number;
  requests: number;
  /** In the document once its scripts have run. */
  elements: number;
}

const AMONG = 8;

/** The addresses of every page and embed of a built site. */
export function addressesIn(dist: string): string[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => path.basename(file) === 'index.html')
    .map((file) => `/${file.split(path.sep).join('/').slice(0, -'index.html'.length)}`)
    .sort();
}

/** The one of these pages that weighs most: of all of them, or, as compressing all of a site would take minutes, of the longest. */
export function heaviest(dist: string, addresses: readonly string[], all = false): string | undefined {
  const longest = addresses.map((address) => ({ address, length: statSync(fileOf(dist, address)).size })).sort((a, b) => b.length - a.length).slice(0, all ? undefined : AMONG);
  return longest.map(({ address }) => ({ address, size: compressed(readFileSync(fileOf(dist, address))) })).sort((a, b) => b.size - a.size)[0]?.address;
}

function fileOf(dist: string, address: string): string {
  return path.join(dist, address, 'index.html');
}

/** Opens a page and weighs it with all that it asks for by itself. */
export async function weigh(page: Page, address: string): Promise<Weight> {
  const bodies: Promise<{ type: string; size: number }>[] = [];
  page.on('response', (response) => {
    // Browsers ask for the icon when they like.
    if (response.url().includes('/favicon.')) return;
    bodies.push(response.body().then((body) => ({ type: response.request().resourceType(), size: compressed(body) })));
  });
  // A long page may take the browser longer to read than the network is quiet.
  await page.goto(`.${address}`, { waitUntil: 'load' });
  await page.waitForLoadState('networkidle');
  const answers = await Promise.all(bodies);
  const sum = (...types: string[]) => answers.filter(({ type }) => types.includes(type)).reduce((total, { size }) => total + size, 0);
  return {
    html: sum('document', 'stylesheet'),
    total: answers.reduce((total, { size }) => total + size, 0),
    script: sum('script'),
    requests: answers.length,
    elements: await page.locator('*').count(),
  };
}

/** How many bytes the files that match the patterns weigh together. */
export function weighFiles(files: readonly string[]): number {
  return files.reduce((total, file) => total + compressed(readFileSync(file)), 0);
}

function compressed(bytes: Buffer): number {
  return brotliCompressSync(bytes).length;
}
