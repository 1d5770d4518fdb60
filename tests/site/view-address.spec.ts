import { LANGUAGES } from './pages.ts';
import { queryOf, tableOn } from './table.ts';
import { expect, test } from './test.ts';

for (const { lang, root } of LANGUAGES) {
  test.describe(`the address of a view (${lang})`, () => {
    test('opens the same view cold', async ({ page, context }) => {
      await page.goto(`${root}/statements/`);
      const { say, open, box, press, view, settled } = tableOn(page, lang);
      await page.getByRole('searchbox').fill('containerd');
      await open(say.view.facets);
      await box('service', 'eks').check();
      await open(say.view.columns);
      await box('columns', 'kinds').uncheck();
      await page.keyboard.press('Escape');
      await press(say.statements.from);
      const cells = (table: typeof view) => table.locator('tbody tr:visible > :visible').allTextContents();
      await settled();
      const shown = await cells(view);

      const cold = await context.newPage();
      await cold.goto(await page.evaluate(() => location.href));
      await expect(tableOn(cold, lang).status).toContainText(say.statements.from);
      await tableOn(cold, lang).settled();
      expect(await cells(tableOn(cold, lang).view)).toEqual(shown);
      await expect(cold.getByRole('searchbox')).toHaveValue('containerd');
    });

    test('follows back and forward, a word typed being one step', async ({ page }) => {
      await page.goto(`${root}/statements/`);
      const { say, press, rows, count } = tableOn(page, lang);
      const all = await count();
      await page.getByRole('searchbox').pressSequentially('windows');
      const found = await count();
      await press(say.statements.value);
      await page.goBack();
      await expect(page.locator('[aria-sort]')).toHaveCount(0);
      await expect(rows).toHaveCount(found);
      await page.goBack();
      await expect(rows).toHaveCount(all);
      await page.goForward();
      await expect(rows).toHaveCount(found);
    });

    test('of another time opens what there still is, and names the rest', async ({ page }) => {
      await page.goto(`${root}/?service=eks,gone&colour=red`);
      const { names, status } = tableOn(page, lang);
      expect(await names()).toEqual([expect.stringMatching(/^EKS/)]);
      await expect(status).toContainText('service=gone');
      await expect(status).toContainText('colour');
    });

    test('keeps the tables of a page apart, and goes along to the other language', async ({ page }) => {
      await page.goto(`${root}/cri/`);
      const criteria = tableOn(page, lang, 1);
      await criteria.press('EKS');
      await tableOn(page, lang).press(criteria.say.view.variant);
      await expect.poll(() => queryOf(page)).toBe('?sort=variant&criteria.sort=eks');
      await page.locator('header a[hreflang]').click();
      await expect(page.locator('[aria-sort]')).toHaveCount(2);
      await expect.poll(() => queryOf(page)).toBe('?sort=variant&criteria.sort=eks');
    });
  });
}

test('the services chosen on the home page go along to another month', async ({ page }) => {
  await page.goto('/en/?service=eks,aks');
  await page.locator('.month-jump summary').click();
  await page.locator('.months a').first().click();
  await expect(page).toHaveURL(/\/as-of\/[\d-]+\/\?service=eks,aks$/);
  await expect(page.locator('tr#rks')).toBeHidden();
});
