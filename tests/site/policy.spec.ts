import { readdirSync, readFileSync } from 'node:fs';
import { headerRules } from '../../src/hosting/rules.ts';
import { readSite } from '../../src/publish/site.ts';
import { LANGUAGES, PAGES } from './pages.ts';
import { expect, test } from './test.ts';

const EMBEDS = ['/embed/table/', '/embed/cri/default-runtime/', '/embed/services/eks/', '/embed/as-of/2021-05/cni/default-plugin/'];
const OPEN = ['/data/v1/statements.json', '/embed/table/oembed.json', '/embed/v1.js', '/pictures/en/home.svg'];

test.describe('with everything a browser does at a visit, a worker that keeps pages included', () => {
  test.use({ serviceWorkers: 'allow' });

  for (const { root } of LANGUAGES) {
    for (const path of [...PAGES, ...EMBEDS].filter((address) => address !== '/no-such-page/')) {
      test(`${root}${path} holds to its policy, and asks for nothing that fails or is elsewhere`, async ({ page, context }) => {
        await page.goto(`${root}${path}`, { waitUntil: 'load' });
        // By then what runs at the start of a page has run, and has asked for what it needs.
        await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
        expect(await context.cookies()).toEqual([]);
        expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
        await expect(page.locator('meta[http-equiv="Content-Security-Policy"]').first()).toHaveAttribute('content', /^default-src 'none';/);
      });
    }
  }
});

test('what is planted is blocked, and such a breach fails a test', async ({ page, troubles }) => {
  troubles.expected('TrustedHTML', /inline script.*violates/i, /inline style.*violates/i);
  await page.route('**/en/', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace('</main>', '<script>document.title = "planted"</script></main>') });
  });
  await page.goto('/en/');
  const refused = await page.evaluate(() => {
    try {
      document.body.innerHTML = '<img src=x onerror="document.title = \'planted\'">';
      return 'taken';
    } catch (error) {
      return (error as Error).name;
    }
  });
  expect(refused).toBe('TypeError');
  await page.locator('h1').evaluate((heading) => heading.setAttribute('style', 'position: fixed'));
  await expect(page.locator('h1')).not.toHaveCSS('position', 'fixed');
  await expect(page).not.toHaveTitle('planted');
});

test('the site asks of hosts what its rules say, and is served so', async ({ request }) => {
  const rules = headerRules((await readSite('dist')).inline);
  const asked = (address: string) => Object.assign({}, ...rules.filter(({ pattern }) => (pattern.endsWith('*') ? address.startsWith(pattern.slice(0, -1)) : address === pattern)).map(({ headers }) => headers)) as Record<string, string>;
  const script = /src="(\/_astro\/[^"]+)"/.exec(readFileSync('dist/index.html', 'utf8'))?.[1] ?? '';
  for (const address of ['/', '/en/facts/eks/cri/default-runtime/', ...EMBEDS, ...OPEN, script, '/offline.js', '/llms.txt']) {
    const answer = await request.get(address);
    expect(answer.status(), address).toBe(200);
    // A server without TLS must not send it (RFC 6797, 7.2).
    const { 'Strict-Transport-Security': secure, ...expected } = asked(address);
    expect(secure).toMatch(/^max-age=\d+$/);
    for (const [name, value] of Object.entries(expected)) expect(answer.headers()[name.toLowerCase()], `${name} of ${address}`).toBe(value);
  }
  const missing = await request.get('/facts/no/such/');
  expect(missing.headers()['content-security-policy']).toBe(asked('/404.html')['Content-Security-Policy']);
});

test('the file for hosts stays within what Cloudflare Pages reads: 100 rules, lines of 2,000 characters', () => {
  const lines = readFileSync('dist/_headers', 'utf8').split('\n');
  expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThanOrEqual(100);
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(2000);
});

test('every test of the site is held to all this', () => {
  const specs = readdirSync('tests/site').filter((file) => file.endsWith('.spec.ts'));
  expect(specs.filter((file) => /import (?!type)[^;]*\btest\b[^;]*from '@playwright\/test'/.test(readFileSync(`tests/site/${file}`, 'utf8')))).toEqual([]);
});
