import type { Page } from '@playwright/test';
import { existsSync, readFileSync } from 'node:fs';
import type { SearchEntry, SearchIndex } from '../../src/model/search/entry.ts';
import { LANGUAGES } from './pages.ts';
import { expect, test } from './test.ts';

const results = (page: Page) => page.locator('ol[data-search-results] > li > a');

for (const { lang, root } of LANGUAGES) {
  test.describe(`search (${lang})`, () => {
    test('an address with a query shows its results, the matching words marked', async ({ page }) => {
      await page.goto(`${root}/search/?q=EKS%20dockershim`);
      await expect(page.getByRole('searchbox')).toHaveValue('EKS dockershim');
      await expect(results(page).first()).toHaveAttribute('href', `${root}/facts/eks/cri/dockershim-status/`);
      await expect(results(page).first().locator('mark')).toHaveText(lang === 'ja' ? ['EKS', 'dockershim'] : ['EKS', 'dockershim']);
    });

    test('typing changes results and address, and going back brings them again', async ({ page }) => {
      await page.goto(`${root}/search/`);
      await page.getByRole('searchbox').fill('ｋｕｂｅｎｅｔ');
      await expect(results(page).first()).toHaveAttribute('href', `${root}/glossary/#kubenet`);
      await expect(page).toHaveURL(/\?q=/);
      await results(page).filter({ hasText: 'AKS' }).first().click();
      await expect(page).toHaveURL(/\/facts\/aks\//);
      await page.goBack();
      await expect(page.getByRole('searchbox')).toHaveValue('ｋｕｂｅｎｅｔ');
      await expect(results(page).first()).toHaveAttribute('href', `${root}/glossary/#kubenet`);
    });

    test('the number of results is announced', async ({ page }) => {
      await page.goto(`${root}/search/`);
      await page.getByRole('searchbox').fill('pod density');
      await expect(page.getByRole('status')).toHaveText(/\d+/);
      await expect(page.getByRole('status')).toHaveText((await page.locator('.search-summary').textContent()) ?? '');
    });

    test('what is not there gets what is nearest, and the lists', async ({ page }) => {
      await page.goto(`${root}/search/?q=xdockrshm`);
      await expect(page.locator('.search-summary a').first()).toHaveText(/dockershim/);
      await expect(page.locator('[data-search-browse]')).toBeVisible();
      await expect(results(page)).toHaveCount(0);
    });

    test('a statement is found within its fact', async ({ page }) => {
      await page.goto(`${root}/search/?q=1.7.27`);
      await page.locator('ol[data-search-results] li li a').first().click();
      await expect(page).toHaveURL(/\/facts\/.*#/);
    });

    test('/ opens search on any page, Enter leads to all results, Escape closes', async ({ page }) => {
      await page.goto(`${root}/facts/aks/cni/default-plugin/`);
      const data = page.waitForResponse(/\/search\/(ja|en)\.json$/);
      await page.keyboard.press('/');
      await expect(page.getByRole('dialog')).toBeVisible();
      await data;
      await page.keyboard.type('max pods');
      await expect(results(page).first()).toHaveAttribute('href', `${root}/cni/pod-density/`);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toBeHidden();
      await page.keyboard.press('/');
      await page.keyboard.press('ArrowDown');
      await expect(results(page).first()).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toBeHidden();

      await page.keyboard.press('Control+k');
      await page.getByRole('searchbox').press('Enter');
      await expect(page).toHaveURL(new RegExp(`${root}/search/\\?q=max\\+pods$`));
    });

    test('every result leads to a page that is there', () => {
      const { entries, sources: listed = [] } = JSON.parse(readFileSync(`dist/search/${lang}.json`, 'utf8')) as SearchIndex;
      const sources = listed.flatMap(({ folder, documents }) => documents.map(([name]): Pick<SearchEntry, 'path' | 'parts'> => ({ path: `${folder}${name}/` })));
      const dead = [...entries, ...sources].flatMap(({ path, parts = [] }) => {
        const [page = '', anchor] = path.split('#');
        const file = `dist${root}${page}index.html`;
        if (!existsSync(file)) return [path];
        const html = readFileSync(file, 'utf8');
        return [anchor, ...parts.map(({ id }) => id)].filter((id) => id !== undefined && !html.includes(`id="${id}"`)).map((id) => `${page}#${id}`);
      });
      expect(dead).toEqual([]);
    });
  });
}

test('nothing of search is loaded before it is used', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/', { waitUntil: 'networkidle' });
  expect(asked.filter((address) => address.includes('/search'))).toEqual([]);
});

test('a slash that is typed into a field stays there', async ({ page }) => {
  await page.goto('/sources/');
  const filter = page.getByRole('searchbox', { name: '絞り込み' });
  await filter.press('/');
  await expect(filter).toHaveValue('/');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('a box that was just ticked keeps no key to itself', async ({ page }) => {
  await page.goto('/en/');
  await page.getByRole('checkbox', { name: /variants/ }).first().check();
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('where the data cannot be loaded, the page says so and the lists stay', async ({ page, troubles }) => {
  troubles.expected(/^failed: .*\/search\/en\.json/);
  await page.route('**/search/*.json', (route) => route.abort());
  await page.goto('/en/search/?q=eks');
  await expect(page.locator('.search-summary')).toContainText('could not be loaded');
  await expect(page.getByRole('link', { name: 'Glossary' }).first()).toBeVisible();
});

test('the lists are there before any script; where something is asked they leave their place to the results', async ({ page }) => {
  await page.route('**/_astro/*.js', () => new Promise(() => {}));
  const browse = page.locator('[data-search-browse]');
  await page.goto('/search/', { waitUntil: 'commit' });
  await expect(browse).toBeVisible();
  await page.goto('/search/?q=cni', { waitUntil: 'commit' });
  await expect(page.getByRole('searchbox')).toBeVisible();
  expect(await browse.isVisible()).toBe(false);
});

test('a query is text, whatever it holds', async ({ page }) => {
  await page.goto(`/en/search/?q=${encodeURIComponent('<img src=x onerror=alert(1)> eks \\ ( [ * {count} $& ' + 'ー'.repeat(500))}`);
  await expect(page.locator('.search-summary')).not.toBeEmpty();
  await expect(page.locator('main img')).toHaveCount(0);
});

test('the language switch keeps the query', async ({ page }) => {
  await page.goto('/search/?q=kubenet');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/search\/\?q=kubenet$/);
  await expect(results(page).first()).toHaveAttribute('href', '/en/glossary/#kubenet');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the search page shows no dead field and leads to the lists', async ({ page }) => {
    await page.goto('/search/');
    await expect(page.getByRole('searchbox')).toBeHidden();
    await expect(page.getByText('検索にはJavaScriptを使います')).toBeVisible();
    for (const list of ['/statements/', '/glossary/', '/sources/']) await expect(page.locator(`main a[href="${list}"]`)).toBeVisible();
  });
});

test('no line of a result ends within a date', async ({ page }) => {
  await page.goto('/en/search/?q=dockershim');
  await expect(results(page).first()).toBeVisible();
  const dates = page.locator('[data-search-results] time');
  expect(await dates.count()).toBeGreaterThan(10);
  expect(await dates.evaluateAll((all) => all.filter((date) => date.getClientRects().length !== 1).length)).toBe(0);
  const loose = await page.locator('[data-search-results]').evaluate((list) => {
    for (const date of list.querySelectorAll('time')) date.remove();
    return /\d{4}-\d{2}/.test(list.textContent);
  });
  expect(loose).toBe(false);
});
