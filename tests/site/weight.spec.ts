import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from './test.ts';

test('the home page asks for at most three files of the site’s own, 30 KB in all', async ({ page, baseURL }) => {
  const bodies: Promise<Buffer>[] = [];
  const addresses: string[] = [];
  page.on('response', (response) => {
    addresses.push(response.url());
    bodies.push(response.body());
  });
  await page.goto('/', { waitUntil: 'networkidle' });
  expect(addresses.filter((address) => !address.startsWith(baseURL ?? ''))).toEqual([]);
  expect(addresses.length).toBeLessThanOrEqual(3);
  const bytes = (await Promise.all(bodies)).reduce((sum, body) => sum + brotliCompressSync(body).length, 0);
  expect(bytes).toBeLessThan(30_000);
});

test('the first screen arrives in one flight: HTML with its CSS stays within 13,000 bytes', () => {
  for (const file of ['dist/index.html', 'dist/en/index.html']) {
    expect(brotliCompressSync(readFileSync(file)).length, file).toBeLessThanOrEqual(13_000);
  }
});

test('all that tables can do comes in one script of 6 KB', () => {
  for (const page of ['dist/index.html', 'dist/cri/index.html', 'dist/statements/index.html']) {
    // Every page has the few bytes that copy a link besides.
    const scripts = [...readFileSync(page, 'utf8').matchAll(/<script[^>]+src="([^"]+)"/g)].map(([, source = '']) => path.join('dist', source)).filter((script) => !script.includes('CopyScript'));
    expect(scripts, page).toHaveLength(1);
    expect(brotliCompressSync(readFileSync(scripts[0] ?? '')).length, page).toBeLessThanOrEqual(6 * 1024);
  }
});

test('checking a cluster takes one script of its own, and the reader of YAML only once there is YAML', async ({ page }) => {
  const scripts: string[] = [];
  page.on('response', (response) => /\/(?!CopyScript)[^/]*\.js$/.test(response.url()) && scripts.push(response.url()));
  await page.goto('/cluster/', { waitUntil: 'networkidle' });
  expect(scripts).toHaveLength(1);
  const bytes = brotliCompressSync(readFileSync(path.join('dist', new URL(scripts[0] ?? '').pathname))).length;
  expect(bytes).toBeLessThan(20_000);
  await page.locator('#cluster-input').fill('apiVersion: v1\nkind: Node\nstatus: { nodeInfo: { kubeletVersion: v1.33.5 } }');
  await page.locator('#cluster-check').click();
  await expect(page.locator('#cluster-result')).toBeVisible();
  expect(scripts).toHaveLength(2);
});

test('search takes at most 60 KB in a language, its script included', () => {
  const script = readdirSync('dist/_astro').filter((file) => isSearch(file)).map((file) => `dist/_astro/${file}`);
  expect(script).toHaveLength(1);
  for (const language of ['ja', 'en']) {
    const files = [...script, `dist/search/${language}.json`, `dist/search/${language}-more.json`];
    const bytes = files.reduce((sum, file) => sum + brotliCompressSync(readFileSync(file)).length, 0);
    expect(bytes, language).toBeLessThanOrEqual(60_000);
  }
});

function isSearch(file: string): boolean {
  return /(^|\/)search-[\w-]+\.js$/.test(file);
}
