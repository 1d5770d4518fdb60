import { expect, test, type Page } from '@playwright/test';

const order = (page: Page) => page.locator('tbody tr:first-child').evaluateAll((rows) => rows.map((row) => row.id));
const heading = (page: Page, name: string) => page.getByRole('columnheader').filter({ has: page.getByRole('button', { name }) });

test('a column sorts in both directions, and says so', async ({ page }) => {
  await page.goto('/en/');
  const column = heading(page, 'containerd the default since');
  await column.getByRole('button').click();
  expect(await order(page)).toEqual(['aks', 'rks', 'eks']);
  await expect(column).toHaveAttribute('aria-sort', 'ascending');
  await expect(page.getByRole('status')).toHaveText('Sorted by containerd the default since, ascending');

  await column.getByRole('button').click();
  expect(await order(page)).toEqual(['eks', 'rks', 'aks']);
  await expect(column).toHaveAttribute('aria-sort', 'descending');
  await expect(page.getByRole('status')).toHaveText('Sorted by containerd the default since, descending');
});

test('only one column is sorted at a time', async ({ page }) => {
  await page.goto('/');
  await heading(page, '既定のランタイム').getByRole('button').click();
  await heading(page, 'サービス').getByRole('button').click();
  await expect(page.locator('[aria-sort]')).toHaveCount(1);
  expect(await order(page)).toEqual(['aks', 'eks', 'rks']);
});

test('sorting works from the keyboard', async ({ page }) => {
  await page.goto('/en/');
  const button = heading(page, 'Service').getByRole('button');
  await button.focus();
  await page.keyboard.press('Enter');
  expect(await order(page)).toEqual(['aks', 'eks', 'rks']);
  await page.keyboard.press('Space');
  expect(await order(page)).toEqual(['rks', 'eks', 'aks']);
  await expect(button).toBeFocused();
});

test('versions sort as versions, not as text', async ({ page }) => {
  await page.goto('/en/cri/runtime-version/');
  await heading(page, 'Runtime version').getByRole('button').click();
  expect(await order(page)).toEqual(['rks', 'eks', 'aks']);
});

test('equal values keep the order they stood in', async ({ page }) => {
  await page.goto('/en/');
  await heading(page, 'Service').getByRole('button').click();
  const before = await order(page);
  await heading(page, 'Default runtime').getByRole('button').click();
  expect(await order(page)).toEqual(before);
});

test('missing values come last in both directions', async ({ page }) => {
  await page.goto('/en/cni/multi-nic/');
  const missing = page.locator('tbody', { has: page.locator('tr:first-child > td:not([data-rank])') });
  const button = page.getByRole('columnheader').nth(1).getByRole('button');
  for (const direction of ['ascending', 'descending']) {
    await button.click();
    await expect(page.locator('[aria-sort]')).toHaveAttribute('aria-sort', direction);
    const missingIds = await missing.locator('tr:first-child').evaluateAll((rows) => rows.map((row) => row.id));
    expect(missingIds).toEqual(['rks']);
    expect((await order(page)).at(-1)).toBe('rks');
  }
});

test('the variants of a service move with it', async ({ page }) => {
  await page.goto('/en/cri/default-runtime/');
  await heading(page, 'Service').getByRole('button').click();
  const aks = page.locator('tbody').first();
  await expect(aks.locator('tr').first()).toHaveId('aks');
  await expect(aks.locator('tr.variant').filter({ hasText: 'Azure Linux' }).first()).toBeVisible();
});
