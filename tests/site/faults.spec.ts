import { LANGUAGES, PAGES } from './pages.ts';
import { expect, test } from './test.ts';

const SOME = ['/', '/cri/default-runtime/', '/facts/eks/cri/default-runtime/', '/as-of/2021-05/', '/compare/', '/search/', '/cluster/', '/glossary/', '/embed/'];

/** A page reads and links: it has a heading, text, and links that lead on. */
async function expectReadable(page: import('@playwright/test').Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(((await page.locator('main').textContent()) ?? '').trim().length).toBeGreaterThan(80);
  await expect(page.locator('footer.site').getByRole('link').first()).toBeVisible();
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const { root } of LANGUAGES) {
    test(`every kind of page under ${root}/ reads and links`, async ({ page }) => {
      test.slow();
      for (const path of PAGES) {
        await page.goto(`${root}${path}`);
        if (path !== '/no-such-page/') await expectReadable(page);
      }
    });
  }
});

const FAULTS = {
  'cannot be reached': (route: import('@playwright/test').Route) => route.abort('connectionreset'),
  'are gone': (route: import('@playwright/test').Route) => route.fulfill({ status: 404, contentType: 'text/html', body: '<!doctype html><p>404' }),
  'fail': (route: import('@playwright/test').Route) => route.fulfill({ status: 500, body: '' }),
};

for (const [what, answer] of Object.entries(FAULTS)) {
  test(`where scripts ${what}, pages read and link`, async ({ page, troubles }) => {
    troubles.expected(/^failed: .*\.js/);
    // Scripts that a page's own script asks for, when a page is built to need them.
    troubles.tolerated(/^uncaught: .*dynamically imported module/);
    await page.route('**/*.js', answer);
    for (const path of SOME) {
      await page.goto(path);
      await expectReadable(page);
    }
    await page.goto('/en/');
    await page.locator('tr#aks').getByRole('link', { name: 'Azure CNI Overlay' }).first().click();
    await expect(page).toHaveURL(/\/facts\/aks\//);
  });
}

test('a page is read while its scripts are still on their way', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => { release = resolve; });
  await page.route('**/_astro/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/en/', { waitUntil: 'commit' });
  await expectReadable(page);
  await expect(page.getByRole('button', { name: 'Service' })).toHaveCount(0);
  release();
  await expect(page.locator('.view[data-ready]').first()).toBeVisible();
});

test('where the browser keeps nothing, pages work as ever', async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = { get: () => { throw new DOMException('denied', 'SecurityError'); } };
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) Object.defineProperty(window, name, refuse);
    Object.defineProperty(Navigator.prototype, 'serviceWorker', { value: { register: () => Promise.reject(new DOMException('denied', 'SecurityError')) } });
  });
  for (const path of SOME) {
    await page.goto(path);
    await expectReadable(page);
  }
  await page.goto('/en/statements/?sort=-service');
  await expect(page.locator('.view[data-ready]').first()).toBeVisible();
});
