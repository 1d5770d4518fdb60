import { expect, test } from './test.ts';

test.use({ javaScriptEnabled: false });

test('the table is complete and in the authors’ order', async ({ page }) => {
  await page.goto('/en/');
  const services = await page.locator('tbody tr:first-child th a:not(.permalink)').allTextContents();
  expect(services).toEqual(['RKS', 'EKS', 'AKS']);
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.locator('tr#aks').getByRole('link', { name: 'Azure CNI Overlay' })).toBeVisible();
});

test('variants open, and values lead to their statements', async ({ page }) => {
  await page.goto('/');
  await page.locator('tr#eks .opener input').check();
  await page.locator('tr.variant').filter({ hasText: 'Bottlerocket' }).getByRole('link', { name: 'containerd', exact: true }).click();
  await expect(page).toHaveURL(/\/facts\/eks\/cri\/default-runtime\/#bottlerocket/);
});
