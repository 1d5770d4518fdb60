import { expect, test } from './test.ts';

test('an unknown address is answered with 404, in its language, with a way on', async ({ page }) => {
  const japanese = await page.goto('/no-such-page/');
  expect(japanese?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('ページが見つかりません');

  const english = await page.goto('/en/facts/no/such/fact/');
  expect(english?.status()).toBe(404);
  await page.getByRole('link', { name: 'To the comparison' }).click();
  await expect(page).toHaveURL(/\/en\/$/);
});

test('an address without its last slash leads to the page', async ({ page }) => {
  await page.goto('/en/cri/default-runtime');
  await expect(page).toHaveURL(/\/en\/cri\/default-runtime\/$/);
});
