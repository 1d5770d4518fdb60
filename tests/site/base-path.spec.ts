import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import sirv from 'sirv';
import { buildIn, clone } from '../slow/clone.ts';
import { stableId } from '../../src/feeds/stable-id.ts';
import { deadAddresses } from './crawl.ts';
import { expect, test } from './test.ts';

const SITE = 'https://example.org';

/** What was published in another life of the site, by the list of the ledger, and where it went. */
const PUBLISHED = {
  'pages.txt': ['/cri/old/', '/facts/eks/cri/old/'],
  'statements.txt': ['/facts/eks/cri/old/#al2-docker', '/facts/eks/cri/default-runtime/#old', '/facts/aks/cri/default-runtime/#both'],
  'embeds.txt': ['/embed/cri/old/', '/embed/as-of/2021-05/cri/old/', '/embed/facts/eks/cri/old/al2-docker/', '/embed/facts/eks/cri/default-runtime/old/', '/embed/facts/aks/cri/default-runtime/both/'],
  'files.txt': ['/embed/cri/old/oembed.json', '/pictures/ja/cri/old.png'],
};
const MOVES = `
  - { from: /cri/old/, moved: /cri/default-runtime/, on: 2026-11-24 }
  - { from: /facts/eks/cri/old/, moved: /facts/eks/cri/default-runtime/, on: 2026-11-24 }
  - { from: /facts/eks/cri/default-runtime/#old, moved: /facts/eks/cri/default-runtime/#al2-docker, on: 2026-11-24 }
  - { from: /facts/aks/cri/default-runtime/#both, split: [/facts/aks/cri/default-runtime/#ubuntu-containerd, /facts/aks/cri/cgroup/], on: 2026-11-24 }`;

test.describe('below a base path, at another address, with a past in which things moved', () => {
  test.describe.configure({ mode: 'serial', timeout: 300_000 });
  let dist = '';
  const read = (file: string) => readFileSync(path.join(dist, file), 'utf8');

  test('the site is built', () => {
    const place = clone('moved');
    const edit = (file: string, change: (text: string) => string) => writeFileSync(path.join(place, file), change(readFileSync(path.join(place, file), 'utf8')));
    for (const [list, addresses] of Object.entries(PUBLISHED)) edit(`ledger/${list}`, (text) => text + addresses.map((address) => `${address}\n`).join(''));
    edit('ledger/moved.yaml', (text) => text.replace('moves:\n', `moves:${MOVES}\n`));
    // Pictures and Markdown that are the same as last time need not be made again.
    const cache = path.resolve('node_modules/.cache');
    if (existsSync(cache)) symlinkSync(cache, path.join(place, 'node_modules/.cache'));
    const { status, said } = buildIn(place, { BASE_PATH: '/repo', SITE_URL: SITE });
    expect(status, said).toBe(0);
    dist = path.join(place, 'dist');
  });

  test('every address leads somewhere, and none leaves the base path', () => {
    expect(deadAddresses(dist, { site: SITE, base: '/repo' })).toEqual([]);
  });

  test('nothing speaks of the place it was built at', () => {
    for (const file of ['index.html', 'sitemap.xml', 'robots.txt', 'llms.txt', 'data/v1/statements.json', 'embed/table/oembed.json', 'en/cri/default-runtime/index.html']) {
      const text = read(file);
      expect(text, file).not.toContain('localhost');
      expect(text, file).toContain(`${SITE}/repo/`);
    }
  });

  test('a page that moved says so, leads on, and is answered with a redirect', () => {
    expect(read('en/cri/old/index.html')).toContain('<noscript><meta http-equiv="refresh" content="0; url=/repo/en/cri/default-runtime/"></noscript>');
    expect(read('_redirects')).toContain('/repo/en/cri/old/ /repo/en/cri/default-runtime/ 301');
    expect(read('sitemap.xml')).not.toContain('/cri/old/');
  });

  test('a statement that was renamed or split is still found at its place', () => {
    expect(read('facts/eks/cri/default-runtime/index.html')).toMatch(/<div class="[^"]*moved-away" id="old">.*?href="\/repo\/facts\/eks\/cri\/default-runtime\/#al2-docker"/s);
    expect(read('en/facts/aks/cri/default-runtime/index.html')).toMatch(/id="both">.*?ubuntu-containerd.*?\/repo\/en\/facts\/aks\/cri\/cgroup\//s);
  });

  test('embeds of what moved lead to those of today without being declared, as small as embeds are', () => {
    const leads = { 'embed/cri/old': '/repo/embed/cri/default-runtime/', 'en/embed/as-of/2021-05/cri/old': '/repo/en/embed/as-of/2021-05/cri/default-runtime/', 'embed/facts/eks/cri/old/al2-docker': '/repo/embed/facts/eks/cri/default-runtime/al2-docker/', 'embed/facts/eks/cri/default-runtime/old': '/repo/embed/facts/eks/cri/default-runtime/al2-docker/' };
    for (const [old, now] of Object.entries(leads)) {
      const html = read(`${old}/index.html`);
      expect(html, old).toContain(`data-moved="${now}"`);
      expect(html, old).toContain(`<noscript><meta http-equiv="refresh" content="0; url=${now}"></noscript>`);
      expect(html, old).not.toContain('<header');
    }
    const split = read('en/embed/facts/aks/cri/default-runtime/both/index.html');
    expect(split).toContain('href="/repo/en/embed/facts/aks/cri/default-runtime/ubuntu-containerd/"');
    expect(split).toContain('href="/repo/en/embed/facts/aks/cri/cgroup/"');
    expect(split).not.toContain('data-moved');
    expect(JSON.parse(read('embed/cri/old/oembed.json')).html).toContain(`${SITE}/repo/embed/cri/default-runtime/`);
  });

  test('who follows an old link arrives at the same place, and an old embed keeps its query', async ({ page, troubles }) => {
    const files = sirv(dist, { dev: true });
    const server = createServer((request, response) => {
      request.url = (request.url ?? '').replace(/^\/repo/, '');
      files(request, response, () => void response.writeHead(404).end());
    });
    await new Promise<void>((resolve) => server.listen(0, resolve));
    const host = `http://localhost:${(server.address() as AddressInfo).port}`;
    troubles.allowOrigin(host);
    await page.goto(`${host}/repo/en/facts/eks/cri/old/#al2-docker`);
    await expect.poll(() => page.url()).toBe(`${host}/repo/en/facts/eks/cri/default-runtime/#al2-docker`);
    await page.goto(`${host}/repo/embed/cri/old/?theme=dark`);
    await expect.poll(() => page.url()).toBe(`${host}/repo/embed/cri/default-runtime/?theme=dark`);
    await expect(page.locator('tr[data-service=eks]')).toBeVisible();
    await new Promise((resolve) => server.close(resolve));
  });

  test('programs are told of renamed statements by their ids', () => {
    const moved: { ids?: { from: string; to: string[] } }[] = JSON.parse(read('data/v1/moved.json'));
    expect(moved.flatMap(({ ids }) => ids ?? [])).toContainEqual({ from: 'eks/cri/old#al2-docker', to: ['eks/cri/default-runtime#al2-docker'] });
  });

  test('feeds keep the ids of entries whose statement was renamed', () => {
    const idsOf = (feed: string): string[] => (JSON.parse(feed) as { items: { id: string; url: string }[] }).items.filter(({ url }) => url.endsWith('/facts/eks/cri/default-runtime/#al2-docker')).map(({ id }) => id);
    expect(idsOf(readFileSync('dist/changes/feed.json', 'utf8'))).toEqual([stableId('ja began eks/cri/default-runtime#al2-docker')]);
    // Here it was published as #old first.
    expect(idsOf(read('changes/feed.json'))).toEqual([stableId('ja began eks/cri/default-runtime#old')]);
  });
});
