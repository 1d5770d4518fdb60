import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

test.use({ serviceWorkers: 'allow' });

const isKept = (page: Page, address: string) => expect.poll(() => page.evaluate((url) => caches.match(url).then(Boolean), address)).toBe(true);

test('what was read stays readable without a network, from the first page on', async ({ page, context, troubles }) => {
  await page.goto('/en/cri/default-runtime/');
  await isKept(page, '/en/cri/default-runtime/');
  await page.goto('/en/facts/eks/cri/default-runtime/');
  await isKept(page, '/en/facts/eks/cri/default-runtime/');

  await context.setOffline(true);
  troubles.expected(/^failed: .*ERR_/);
  await page.reload();
  await expect(page.locator('#al2-docker')).toContainText('Docker');
  await page.goto('/en/cri/default-runtime/?sort=-service');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('tbody').first()).toContainText('VKE');
  // What was never read is not there, and the browser says so itself.
  await expect(page.goto('/en/services/eks/')).rejects.toThrow(/ERR_/);
});

test('whoever has a network reads what is there now', async ({ page }) => {
  await page.goto('/en/about/');
  await isKept(page, '/en/about/');
  await page.evaluate(async () => {
    const cache = await caches.open((await caches.keys())[0] ?? '');
    await cache.put('/en/about/', new Response('<title>old</title>', { headers: { 'content-type': 'text/html' } }));
  });
  await page.goto('/en/about/');
  await expect(page).not.toHaveTitle('old');
});

test('where pages are kept, the cluster check that was opened works without a network', async ({ page, context, troubles }) => {
  await page.goto('/en/about/');
  await isKept(page, '/en/about/');
  await page.goto('/en/cluster/');
  await isKept(page, '/en/cluster/');
  for (const later of await page.locator('[data-later]').all()) await isKept(page, (await later.getAttribute('data-later')) ?? '');

  await context.setOffline(true);
  troubles.expected(/^failed: .*ERR_/);
  await page.reload();
  await page.locator('#cluster-input').fill('apiVersion: v1\nkind: Node\nstatus: { nodeInfo: { kubeletVersion: v1.33.5 } }');
  await page.locator('#cluster-check').click();
  await expect(page.locator('#cluster-result')).toBeVisible();
});

test('the page that promises to send nothing registers no worker', async ({ page }) => {
  await page.goto('/en/cluster/');
  await expect(page.locator('#cluster-form')).toBeVisible();
  expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations().then(({ length }) => length))).toBe(0);
  await page.keyboard.press('/');
  await expect(page).toHaveURL(/\/en\/search\/$/);
});
