import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

const MARKUP = '"><img src=x onerror="document.title=`planted`"><script>document.title=`planted`</script>';
const HOSTILE = [
  MARKUP,
  'javascript:document.title=`planted`',
  '//evil.example/%2e%2e/',
  '__proto__,constructor,toString,hasOwnProperty',
  '-__proto__',
  '{name}$&$1\\u0000\u202e\ud800',
  '%E0%A4%A',
  '9'.repeat(1000),
];
/** Pages whose scripts read the address, with the keys they read. */
const READERS: [page: string, keys: string[]][] = [
  ['/en/', ['sort', 'q', 'columns', 'differ', 'now.sort']],
  ['/en/statements/', ['sort', 'q', 'service', 'criterion', 'columns']],
  ['/en/compare/', ['from', 'until']],
  ['/en/search/', ['q']],
  ['/en/embed/', ['show', 'at', 'theme']],
  ['/en/embed/table/', ['service', 'layer', 'theme', 'at']],
  ['/en/cluster/', ['q']],
  ['/en/glossary/', ['q', 'sort']],
];

/** What an attack would leave behind. */
async function expectInert(page: Page): Promise<void> {
  await expect(page.locator('h1, table').first()).toBeVisible();
  await expect(page).not.toHaveTitle(/planted/);
  await expect(page.locator('img[src=x], [onerror], a[href^="javascript:" i], a[href*="//evil.example"]')).toHaveCount(0);
  expect(await page.evaluate(() => Object.keys(Object.prototype).concat(Object.keys(Array.prototype)))).toEqual([]);
}

for (const [address, keys] of READERS) {
  test(`${address} takes whatever its address holds as text`, async ({ page }) => {
    for (const value of HOSTILE) {
      const query = keys.map((key) => `${key}=${value === '%E0%A4%A' ? value : encodeURIComponent(value.toWellFormed())}`).join('&');
      await page.goto(`${address}?${query}&__proto__=x&constructor=y#${value.toWellFormed().slice(0, 200)}`);
      await expectInert(page);
    }
  });
}

test('what is stored in the browser by another page of the host changes nothing', async ({ page }) => {
  await page.addInitScript((value) => {
    for (const key of ['sort', 'q', 'theme', 'view', 'search']) {
      localStorage.setItem(key, value);
      sessionStorage.setItem(key, value);
    }
    window.name = value;
    history.replaceState({ q: value, __proto__: { sort: value } }, '');
  }, MARKUP);
  for (const address of ['/en/', '/en/statements/', '/en/search/', '/en/embed/table/']) {
    await page.goto(address);
    await expectInert(page);
    expect(new URL(page.url()).search).toBe('');
  }
});

test('what is pasted into the cluster check stays text', async ({ page }) => {
  await page.goto('/en/cluster/');
  const item = { kind: 'Node', metadata: { name: MARKUP, labels: { [MARKUP]: MARKUP, __proto__: MARKUP } }, status: { nodeInfo: { kubeletVersion: 'v1.33.5', osImage: MARKUP, kernelVersion: 'javascript:1', containerRuntimeVersion: `containerd://${MARKUP}` } } };
  const pasted = [
    JSON.stringify({ kind: 'List', items: [item] }),
    JSON.stringify(item).replace('"kind"', '"__proto__":{"planted":true},"constructor":{"prototype":{"planted":true}},"kind"'),
    `NAME STATUS ROLES AGE VERSION INTERNAL-IP EXTERNAL-IP OS-IMAGE KERNEL-VERSION CONTAINER-RUNTIME\n${MARKUP} Ready <none> 1d v1.33.5 10.0.0.1 <none> ${MARKUP} 6.1 containerd://1.7.27`,
    `kind: Node\nmetadata: { name: ${JSON.stringify(MARKUP)} }\nstatus: { nodeInfo: { kubeletVersion: v1.33.5, osImage: ${JSON.stringify(MARKUP)} } }`,
    '['.repeat(20_000),
  ];
  for (const text of pasted) {
    await page.locator('#cluster-input').fill(text);
    await page.locator('#cluster-check').click();
    await expect(page.locator('#cluster-output > section, #cluster-status > .caution').first()).toBeVisible();
    await expectInert(page);
    await page.locator('#cluster-clear').click();
  }
});

test.describe('on a page of another origin', () => {
  let blog: Server;
  let article = '';
  test.beforeAll(async () => {
    blog = createServer((_request, response) => response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(article));
    await new Promise<void>((resolve) => blog.listen(0, '127.0.0.1', resolve));
  });
  test.afterAll(() => new Promise((resolve) => blog.close(resolve)));
  const open = async (page: Page, body: string) => {
    article = `<!doctype html><title>article</title>${body}`;
    await page.goto(`http://127.0.0.1:${(blog.address() as AddressInfo).port}/`);
  };

  test('only an embed’s own frame changes its height, and only within bounds', async ({ page, troubles, baseURL }) => {
    troubles.allowOrigin(`http://127.0.0.1:${(blog.address() as AddressInfo).port}`);
    await open(page, `<script src="${baseURL}embed/v1.js"></script><iframe id="own" src="${baseURL}en/embed/table/" height="99"></iframe><iframe id="other" srcdoc="<p>other</p>" height="99"></iframe>`);
    const own = page.locator('#own');
    await expect(own).not.toHaveAttribute('height', '99');
    const say = (id: string, message: unknown) => page.frameLocator(`#${id}`).locator('body').evaluate((_, data) => parent.postMessage(data, '*'), message);
    const before = (await own.getAttribute('height')) ?? '';
    await say('other', { criCniEmbed: 4000 });
    for (const message of ['4000', null, 4000, { criCniEmbed: '4000' }, { criCniEmbed: null }, { criCniEmbed: { valueOf: 1 } }, { criCniEmbed: [4000] }]) await say('own', message);
    // Messages arrive in order: once this one has, the others had.
    await say('own', { criCniEmbed: 1e9 });
    await expect(own).toHaveAttribute('height', '6000');
    await expect(page.locator('#other')).toHaveAttribute('height', '99');
    await say('own', { criCniEmbed: -5 });
    await expect(own).toHaveAttribute('height', '60');
    await say('own', { criCniEmbed: Number(before) });
    await expect(own).toHaveAttribute('height', before);
  });

  test('an embed hears nothing of what the page around it says', async ({ page, troubles, baseURL }) => {
    troubles.allowOrigin(`http://127.0.0.1:${(blog.address() as AddressInfo).port}`);
    await open(page, `<iframe src="${baseURL}en/embed/table/"></iframe>`);
    const body = page.frameLocator('iframe').locator('body');
    const before = await body.innerHTML();
    await page.evaluate((value) => {
      for (const message of [value, { criCniEmbed: value }, { theme: value, service: value, html: value }]) frames[0]?.postMessage(message, '*');
    }, MARKUP);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    expect(await body.innerHTML()).toBe(before);
  });

  test('an element that asks for what is no embed shows its link alone', async ({ page, troubles, baseURL }) => {
    troubles.allowOrigin(`http://127.0.0.1:${(blog.address() as AddressInfo).port}`);
    const asks = ['show="../../evil"', 'show="//evil.example/x"', 'show="javascript:1"', 'show="table" at="../../../evil"', 'show="table" at="2021-05/../../x"'];
    await open(page, `${asks.map((ask) => `<cri-cni-embed ${ask}><a href="#">link</a></cri-cni-embed>`).join('')}<script src="${baseURL}embed/v1.js"></script>`);
    await expect(page.getByRole('link', { name: 'link' })).toHaveCount(asks.length);
    for (const link of await page.getByRole('link', { name: 'link' }).all()) await expect(link).toBeVisible();
    expect(page.frames()).toHaveLength(1);
  });

  test('the site cannot be framed', async ({ page, troubles, baseURL }) => {
    troubles.allowOrigin(`http://127.0.0.1:${(blog.address() as AddressInfo).port}`);
    troubles.expected(/frame-ancestors/);
    troubles.tolerated(/^failed: .*BLOCKED/);
    const refused = page.waitForEvent('console', (message) => message.text().includes('frame-ancestors'));
    await open(page, `<iframe src="${baseURL}en/about/"></iframe>`);
    await refused;
    await expect.poll(() => page.frames()[1]?.url()).not.toContain('/about/');
  });
});
