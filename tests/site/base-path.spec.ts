import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { deadAddresses } from './crawl.ts';
import { expect, test } from './test.ts';

const DIST = 'test-results/base-path';
const SITE = 'https://example.org';

test.describe('below a base path, at another address', () => {
  test.describe.configure({ mode: 'serial', timeout: 300_000 });

  test('the site is built', () => {
    const { status, stderr } = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', DIST], {
      env: { ...process.env, BASE_PATH: '/repo', SITE_URL: SITE },
      encoding: 'utf8',
    });
    expect(status, stderr).toBe(0);
  });

  test('every address leads somewhere, and none leaves the base path', () => {
    expect(deadAddresses(DIST, { site: SITE, base: '/repo' })).toEqual([]);
  });

  test('nothing speaks of the place it was built at', () => {
    for (const file of ['index.html', 'sitemap.xml', 'robots.txt', 'llms.txt', 'data/v1/statements.json', 'embed/table/oembed.json', 'en/cri/default-runtime/index.html']) {
      const text = readFileSync(`${DIST}/${file}`, 'utf8');
      expect(text, file).not.toContain('localhost');
      expect(text, file).toContain(`${SITE}/repo/`);
    }
  });
});
