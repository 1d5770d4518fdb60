import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { wordTroubles } from './strips.ts';
import { expect, test, type Troubles } from './test.ts';

const WRITTEN = process.env.SITE_URL ?? 'http://localhost:4321';

/** Pages whose embed is offered on them; the headline table's is on /embed/. */
const OFFERED_ON = ['/embed/', '/cri/default-runtime/share/', '/cni/pod-density/share/', '/services/eks/share/', '/en/services/rks/share/', '/en/cni/default-plugin/share/', '/timeline/share/', '/en/facts/eks/cri/default-runtime/share/', '/as-of/2021-05/share/'];

let blog: Server;
let article = '';

/** A site of another origin: whatever is put into its one article. */
test.beforeAll(async () => {
  blog = createServer((_request, response) => response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(article));
  await new Promise<void>((resolve) => blog.listen(0, resolve));
});
test.afterAll(() => new Promise((resolve) => blog.close(resolve)));

/** Opens the article with a snippet in it, as it was copied but for the host of the site. */
async function paste(page: Page, troubles: Troubles, snippet: string, baseURL: string): Promise<void> {
  const { port } = blog.address() as AddressInfo;
  troubles.allowOrigin(`http://127.0.0.1:${port}`);
  article = `<!doctype html><html lang="ja"><title>記事</title><main style="width:700px">${snippet.replaceAll(WRITTEN, new URL(baseURL).origin)}</main></html>`;
  await page.goto(`http://127.0.0.1:${port}/`);
}

async function offered(page: Page, address: string, name: string): Promise<string[]> {
  await page.goto(address);
  return page.locator(`textarea[name=${name}]`).evaluateAll((areas) => areas.map((area) => (area as HTMLTextAreaElement).value));
}

for (const address of OFFERED_ON) {
  for (const form of ['iframe', 'element']) {
    test(`what ${address} offers as ${form} works on a page of another origin`, async ({ page, troubles, baseURL }) => {
      for (const snippet of await offered(page, address, form)) {
        await paste(page, troubles, snippet, baseURL ?? '');
        const frame = page.locator('iframe');
        const body = frame.contentFrame().locator('body');
        await expect(body.getByRole('link').first()).toBeVisible();
        await expect
          .poll(async () => Math.abs(((await frame.boundingBox())?.height ?? 0) - ((await body.boundingBox())?.height ?? 0)))
          .toBeLessThanOrEqual(2);
        await expect(frame).toHaveAttribute('title', /./);
        expect(await frame.evaluate((element) => (element as HTMLIFrameElement).contentDocument)).toBeNull();
        expect(await body.evaluate(() => { try { return parent.document.title; } catch { return 'refused'; } })).toBe('refused');
      }
    });
  }
}

test('what is offered as a picture loads, with words for those who do not see it', async ({ page, troubles, baseURL }) => {
  for (const snippet of await offered(page, '/cri/default-runtime/share/', 'picture')) {
    if (snippet === '') continue;
    await paste(page, troubles, snippet, baseURL ?? '');
    const image = page.getByRole('img');
    await expect(image).toHaveAttribute('alt', /RKS.*EKS.*AKS/);
    await expect.poll(() => image.evaluate((element) => (element as HTMLImageElement).naturalWidth)).toBe(1200);
  }
});

test('what is frozen is offered in Markdown as a table with its month, its day and a link for every value', async ({ page }) => {
  const lines = (await offered(page, '/en/as-of/2021-05/share/', 'markdown'))[0]?.split('\n') ?? [];
  expect(lines[0]).toMatch(/^\| Service \| .*Default runtime.* \|$/);
  expect(lines[2]).toMatch(new RegExp(`^\\| \\[RKS\\]\\(${WRITTEN}/en/services/rks/\\) \\| \\[Docker \\(dockershim\\).*\\]\\(${WRITTEN}/en/facts/rks/cri/default-runtime/#docker\\)`));
  expect(lines.filter((line) => line.startsWith('|'))).toHaveLength(5);
  expect(lines.at(-2)).toMatch(new RegExp(`^\\[.*As of 2021-05, as known on \\d{4}-\\d\\d-\\d\\d\\]\\(${WRITTEN}/en/as-of/2021-05/\\)$`));
  const [follows, frozen] = await offered(page, '/cri/default-runtime/share/', 'markdown');
  expect(follows).toMatch(/^\[!\[/);
  expect(frozen).toMatch(/^\| サービス \| 既定のランタイム \|\n/);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('an embed shows all it has to say in its fixed height or by scrolling', async ({ page, troubles, baseURL }) => {
    const src = `${baseURL}en/embed/cri/default-runtime/`;
    await paste(page, troubles, `<iframe src="${src}" title="x" width="100%" height="330"></iframe>`, baseURL ?? '');
    const frame = page.locator('iframe').contentFrame();
    for (const service of ['RKS', 'EKS', 'AKS']) await expect(frame.getByRole('link', { name: service, exact: true })).toBeVisible();
    await expect(frame.locator('.foot')).toContainText('As of');
  });
});

test('the query chooses colours and services', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/en/embed/table/?theme=dark&service=eks,aks&unknown=1');
  await expect(page.locator('tr[data-service=rks]')).toBeHidden();
  await expect(page.locator('tr[data-service=eks]')).toBeVisible();
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('dark');
  await page.goto('/en/embed/table/?service=nothing-we-know&theme=loud');
  // All that are there without being asked for.
  await expect(page.locator('tr[data-service]:visible')).toHaveCount(3);
  await expect(page.locator('tr[data-service=rks]')).toBeVisible();
});

test('a month in the query leads to the embed frozen at it', async ({ page }) => {
  await page.goto('/en/embed/cri/default-runtime/?at=2021-05&theme=dark');
  await expect(page).toHaveURL(/\/en\/embed\/as-of\/2021-05\/cri\/default-runtime\/\?theme=dark$/);
  await expect(page.locator('tr[data-service=eks]')).toContainText('Docker');
});

test('the timeline leaves out services and ends with its month', async ({ page }) => {
  await page.goto('/en/embed/timeline/?service=eks,aks&layer=cri');
  await expect(page.getByRole('group', { name: 'EKS' })).toHaveCount(1);
  await expect(page.getByRole('group', { name: 'RKS' })).toHaveCount(0);
  await page.goto('/en/embed/timeline/?at=2022-06');
  await expect(page).toHaveURL(/\/en\/embed\/as-of\/2022-06\/timeline\//);
  await expect(page.locator('[data-service=eks]').first()).not.toContainText('containerd');
  await expect(page.locator('.newer a')).toHaveAttribute('href', '/en/timeline/');
});

for (const width of [320, 500, 700, 1000]) {
  test(`no word of the timeline leaves its band or meets another in a column ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/embed/timeline/?service=rks,eks,aks,gke,oke,doks,lke,iks,ack,openshift,ovh,scaleway,vultr');
    expect(await page.locator('.strip:visible svg').count()).toBeGreaterThan(20);
    expect(await wordTroubles(page)).toEqual([]);
  });
}

test('a fact asked for a month leads to the statement that was its answer then, which says what is so today', async ({ page }) => {
  await page.goto('/en/embed/facts/eks/cri/default-runtime/?at=2021-05&theme=dark');
  await expect(page).toHaveURL(/\/en\/embed\/facts\/eks\/cri\/default-runtime\/al2-docker\/\?theme=dark$/);
  await expect(page.locator('.said')).toHaveText('Docker (dockershim)');
  await expect(page.locator('dl')).toContainText('since 2018-06, until 2024-10-11');
  await expect(page.locator('.newer')).toContainText('containerd');
  await page.goto('/en/embed/facts/eks/cri/default-runtime/');
  await expect(page.locator('.said')).toContainText('containerd');
  await expect(page.locator('.newer')).toHaveCount(0);
});

test('the custom element asks a fact for its month', async ({ page, troubles, baseURL }) => {
  await paste(page, troubles, `<cri-cni-embed show="facts/eks/cri/default-runtime" lang="en" at="2021-05"></cri-cni-embed><script src="${baseURL}embed/v1.js"></script>`, baseURL ?? '');
  await expect(page.locator('iframe').contentFrame().locator('.said')).toHaveText('Docker (dockershim)');
});

test('a frozen embed says when a newer state exists, and only then', async ({ page }) => {
  await page.goto('/en/embed/as-of/2021-05/cri/default-runtime/');
  await expect(page.locator('.newer a')).toHaveAttribute('href', '/en/cri/default-runtime/');
  await page.goto('/en/embed/as-of/2026-11/cri/default-runtime/');
  await expect(page.locator('.newer')).toHaveCount(0);
});

test('a page names its oEmbed answer absolutely, and the answer frames its embed', async ({ page, request, baseURL }) => {
  for (const address of ['/', '/en/cni/pod-density/', '/services/aks/', '/timeline/', '/facts/eks/cri/default-runtime/', '/en/as-of/2021-05/']) {
    await page.goto(address);
    const href = (await page.locator('link[type="application/json+oembed"]').getAttribute('href')) ?? '';
    expect(href).toMatch(/^https?:\/\//);
    const answer = await (await request.get(href.replace(WRITTEN, new URL(baseURL ?? '').origin))).json();
    expect(answer).toMatchObject({ version: '1.0', type: 'rich', width: expect.any(Number), height: expect.any(Number), title: expect.any(String) });
    const src = /src="([^"]+)"/.exec(answer.html)?.[1]?.replaceAll('&#38;', '&') ?? '';
    const embed = await page.goto(src.replace(WRITTEN, new URL(baseURL ?? '').origin));
    expect(embed?.status()).toBe(200);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
});

test('the form of /embed/ writes what is chosen, and shows it', async ({ page }) => {
  await page.goto('/en/embed/');
  await page.locator('select[name=show]').selectOption('cri/default-runtime');
  await page.locator('select[name=at]').selectOption('2021-05');
  await page.locator('select[name=theme]').selectOption('dark');
  await page.getByRole('checkbox', { name: 'RKS' }).uncheck();
  await expect(page.locator('textarea[name=iframe]')).toHaveValue(/\/en\/embed\/as-of\/2021-05\/cri\/default-runtime\/\?theme=dark&#38;service=eks,aks"/);
  await expect(page.locator('textarea[name=element]')).toHaveValue(/show="cri\/default-runtime".* at="2021-05" theme="dark" service="eks,aks"/);
  const preview = page.locator('iframe').contentFrame();
  await expect(preview.locator('tr[data-service=eks]')).toContainText('Docker');
  await expect(preview.locator('tr[data-service=rks]')).toBeHidden();
});

for (const path of ['/embed/table/', '/en/embed/facts/eks/cri/default-runtime/', '/embed/timeline/', '/en/embed/as-of/2021-05/cri/default-runtime/']) {
  test(`axe finds nothing in ${path}, light and dark`, async ({ page }) => {
    for (const theme of ['light', 'dark']) {
      await page.goto(`${path}?theme=${theme}`);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${theme} ${id}: ${nodes.map((n) => n.target).join(' | ')}`)).toEqual([]);
    }
  });
}

test('one pattern of doubt has one key in a timeline, which says all it means', async ({ page }) => {
  await page.goto('/en/embed/timeline/');
  const keys = page.locator('.doubt-key');
  await expect(keys).toHaveCount(await page.locator('figure').count());
  await expect(keys.first()).toHaveText('after it was last seen: not known, or when it changed is uncertain');
});
