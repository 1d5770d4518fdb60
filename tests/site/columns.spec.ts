import { LANGUAGES } from './pages.ts';
import { queryOf, tableOn } from './table.ts';
import { expect, test } from './test.ts';

for (const { lang, root } of LANGUAGES) {
  test.describe(`columns and services (${lang})`, () => {
    test('a column goes and comes back, the headings above it narrowing with it', async ({ page }) => {
      await page.goto(`${root}/`);
      const { say, open, view, box: boxOf } = tableOn(page, lang);
      const column = view.locator('th[data-column="cri/default-runtime"]');
      const group = view.locator('.group .cri');
      const span = Number(await group.getAttribute('colspan'));
      await open(say.view.columns);
      const box = boxOf('columns', 'cri/default-runtime');
      await box.uncheck();
      await expect(column).toBeHidden();
      expect(await group.getAttribute('colspan')).toBe(String(span - 1));
      await expect(page.locator('tr#eks td').first()).toBeHidden();
      await box.check();
      await expect(column).toBeVisible();
      await expect.poll(() => queryOf(page)).toBe('');
    });

    test('a service is a row of one table and a column of the other', async ({ page }) => {
      await page.goto(`${root}/cri/`);
      const matrix = tableOn(page, lang, 1);
      await matrix.open(matrix.say.table.service);
      await matrix.box('service', 'rks').uncheck();
      await expect(matrix.view.locator('th[data-column=rks]')).toBeHidden();
      await expect.poll(() => queryOf(page)).toBe('?criteria.service=eks,aks');
    });

    test('differences only: rows in which the services differ', async ({ page }) => {
      await page.goto(`${root}/cri/?criteria.service=eks,aks`);
      const { say, view, rows } = tableOn(page, lang, 1);
      const all = await rows.count();
      await view.getByLabel(say.view.differ).check();
      expect(await rows.count()).toBeLessThan(all);
      for (const row of await rows.all()) {
        const values = await row.locator('td:visible .value').allInnerTexts();
        expect(new Set(values).size).toBe(2);
      }
      await expect.poll(() => queryOf(page)).toBe('?criteria.service=eks,aks&criteria.differ=only');
    });

    test('differences only: columns in which two variants differ', async ({ page }) => {
      await page.goto(`${root}/cni/?variant=aks/overlay,aks/cilium&differ=only`);
      const { view, rows } = tableOn(page, lang);
      await expect(rows).toHaveCount(2);
      const columns = await view.locator('thead th:visible').count();
      expect(columns).toBeGreaterThan(1);
      expect(columns).toBeLessThan(await view.locator('thead th').count());
      for (let i = 1; i < columns; i++) {
        const values = await rows.locator('td:visible').filter({ has: page.locator('.value, .no-answer') }).evaluateAll((cells, [at, of]) => cells.filter((_, k) => k % of === at).map((cell) => (cell.querySelector('.value') ?? cell).textContent.trim()), [i - 1, columns - 1] as const);
        expect(new Set(values).size).toBe(2);
      }
    });

    test('a value opens in place into its summary and sources', async ({ page }) => {
      await page.goto(`${root}/`);
      const { say } = tableOn(page, lang);
      const cell = page.locator('tr#aks td').filter({ has: page.getByRole('link', { name: 'Azure CNI Overlay', exact: true }) });
      const button = cell.getByRole('button', { name: say.viewScript.unfold.replace('{value}', 'Azure CNI Overlay') });
      await button.focus();
      await page.keyboard.press('Enter');
      await expect(cell.locator('.unfolded .summary')).not.toBeEmpty();
      await expect(cell.locator('.unfolded .references a').first()).toHaveAttribute('href', /^https:/);
      await expect(button).toHaveAttribute('aria-expanded', 'true');
      await expect(button).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(cell.locator('.unfolded')).toHaveCount(0);
    });

    test('a value that cannot be loaded says so, and leads to its page', async ({ page, troubles }) => {
      troubles.expected(/^failed: .*\/facts\//);
      await page.goto(`${root}/`);
      await page.route('**/facts/**', (route) => route.abort());
      const { say } = tableOn(page, lang);
      await page.locator('tr#aks .unfold').first().click();
      await expect(page.locator('.unfolded')).toContainText(say.viewScript.failed);
      await expect(page.locator('.unfolded').getByRole('link')).toHaveAttribute('href', /\/facts\/aks\//);
    });
  });
}
