import { LANGUAGES } from './pages.ts';
import { queryOf, tableOn } from './table.ts';
import { expect, test } from './test.ts';

for (const { lang, root } of LANGUAGES) {
  test.describe(`filtering (${lang})`, () => {
    test.beforeEach(({ page }) => page.goto(`${root}/statements/`));

    test('a search narrows the rows, whatever its width and case, and says how many are left', async ({ page }) => {
      const { say, rows, count, status } = tableOn(page, lang);
      const all = await count();
      await page.getByRole('searchbox', { name: say.view.search }).fill('ｂｏｔｔｌｅｒｏｃｋｅｔ');
      const left = await count();
      expect(left).toBeGreaterThan(0);
      expect(left).toBeLessThan(all);
      await expect(status).toHaveText(say.viewScript.some.replace('{shown}', String(left)).replace('{all}', String(all)));
      for (const text of await rows.allTextContents()) expect(text.toLowerCase()).toContain('bottlerocket');
    });

    test('facets narrow together, and tell beforehand how many rows they would show', async ({ page }) => {
      const { say, rows, open, box, names } = tableOn(page, lang);
      await open(say.view.facets);
      await box('service', 'eks').check();
      const promised = Number(await page.getByRole('group', { name: say.view.layer }).locator('label').first().locator('small').innerText());
      await box('layer', 'cri').check();
      await expect(rows).toHaveCount(promised);
      expect(new Set(await names())).toEqual(new Set(['EKS']));
      await expect.poll(() => queryOf(page)).toBe('?service=eks&layer=cri');
    });

    test('a month leaves the statements that held in it', async ({ page }) => {
      const { say, count, open } = tableOn(page, lang);
      await open(say.view.facets);
      await page.getByLabel(say.view.month).selectOption('2021-05');
      await page.getByRole('searchbox').fill('AKS kubenet');
      await expect.poll(() => queryOf(page)).toBe('?q=AKS+kubenet&month=2021-05');
      expect(await count()).toBeGreaterThan(0);
      await page.getByLabel(say.view.month).selectOption('');
      const without = await count();
      await page.goBack();
      await expect.poll(() => count()).toBeLessThan(without);
    });

    test('with nothing left it says what to give up, and one press does so', async ({ page }) => {
      await page.goto(`${root}/statements/?service=rks&q=bottlerocket`);
      const { say, rows, count, view } = tableOn(page, lang);
      await expect(rows).toHaveCount(0);
      const note = view.locator('.nothing-left');
      await expect(note).toContainText(say.viewScript.none);
      await note.getByRole('button').filter({ hasText: say.statements.service }).click();
      expect(await count()).toBeGreaterThan(0);
      await expect(note).toHaveCount(0);
      await expect.poll(() => queryOf(page)).toBe('?q=bottlerocket');
    });

    test('one press undoes everything', async ({ page }) => {
      await page.goto(`${root}/statements/?service=rks&q=docker&sort=-from&columns=service,from`);
      const { say, view, count } = tableOn(page, lang);
      await view.getByRole('button', { name: say.view.clear }).click();
      await expect.poll(() => queryOf(page)).toBe('');
      expect(await count()).toBeGreaterThan(500);
      await expect(page.getByRole('searchbox')).toHaveValue('');
      await expect(view.getByRole('button', { name: say.view.clear })).toBeHidden();
    });

    test('by keyboard alone: into a panel, a choice, and out', async ({ page }) => {
      const { say, view, count } = tableOn(page, lang);
      const all = await count();
      const summary = view.locator('summary', { hasText: say.view.facets });
      await summary.focus();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      expect(await count()).toBeLessThan(all);
      await expect.poll(() => queryOf(page)).toBe('?service=rks');
      await page.keyboard.press('Escape');
      await expect(summary).toBeFocused();
      await expect(view.locator('.panel:visible')).toHaveCount(0);
    });
  });
}
