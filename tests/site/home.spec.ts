import { LANGUAGES } from './pages.ts';
import { expect, test } from './test.ts';

for (const { lang, root } of LANGUAGES) {
  test.describe(`the home page (${lang})`, () => {
    test.beforeEach(({ page }) => page.goto(`${root}/`));

    test('holds one table with a row for each service', async ({ page }) => {
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
      await expect(page.locator('table')).toHaveCount(1);
      for (const service of ['RKS', 'EKS', 'AKS']) {
        await expect(page.locator('tbody th[scope=row]').filter({ has: page.getByRole('link', { name: service, exact: true }) })).toBeVisible();
      }
    });

    test('tells what AKS gives today and gave in May 2021', async ({ page }) => {
      const aks = page.locator('tr#aks');
      await expect(aks.getByRole('link', { name: 'Azure CNI Overlay' })).toBeVisible();
      await expect(aks.locator('.then').filter({ hasText: '2021-05' }).filter({ hasText: 'kubenet' })).toBeVisible();
    });

    test('says that what is known of RKS ends in 2023', async ({ page }) => {
      const cell = page.locator('tr#rks td').first();
      await expect(cell).toContainText('containerd');
      await expect(cell.locator('.tag')).toContainText('2023-05-02');
    });

    test('shows the runtime and the network of all three on the first screen', async ({ page }) => {
      await page.setViewportSize({ width: 1440, height: 900 });
      for (const service of ['rks', 'eks', 'aks']) {
        for (const column of [0, 3]) await expect(page.locator(`tr#${service} td`).nth(column).locator('a.value').first()).toBeInViewport({ ratio: 0.4 });
      }
    });

    test('opens a service into its variants without a script’s help', async ({ page }) => {
      const bottlerocket = page.locator('tr.variant').filter({ hasText: 'Bottlerocket' });
      await expect(bottlerocket).toBeHidden();
      await page.locator('tr#eks .opener input').check();
      await expect(bottlerocket).toBeVisible();
    });

    test('leads from a value to the statement it comes from, and on to its sources', async ({ page }) => {
      await page.locator('tr#aks').getByRole('link', { name: 'Azure CNI Overlay' }).click();
      await expect(page).toHaveURL(/\/facts\/aks\/cni\/default-plugin\/#overlay$/);
      await expect(page.locator('#overlay')).toBeInViewport();
      await page.locator('#overlay a[href^="evidence/"]').click();
      await expect(page.locator('#overlay')).toBeInViewport();
      await expect(page.locator('#overlay .references a').first()).toHaveAttribute('href', /^https:/);
    });
  });
}
