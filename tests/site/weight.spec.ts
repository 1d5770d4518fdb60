import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';

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
    const scripts = [...readFileSync(page, 'utf8').matchAll(/<script[^>]+src="([^"]+)"/g)].map(([, source = '']) => path.join('dist', source));
    expect(scripts, page).toHaveLength(1);
    expect(brotliCompressSync(readFileSync(scripts[0] ?? '')).length, page).toBeLessThanOrEqual(6 * 1024);
  }
});
