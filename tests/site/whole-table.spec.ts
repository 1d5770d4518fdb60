import { tableOn } from './table.ts';
import { expect, test } from './test.ts';

test('every cell of the list is in the accessibility tree, before and after sorting', async ({ page }) => {
  await page.goto('/statements/');
  const session = await page.context().newCDPSession(page);
  await session.send('Accessibility.enable');
  /** How many cells the browser tells assistive technology of. */
  const told = async () => {
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    return nodes.filter(({ ignored, role }) => !ignored && ['cell', 'rowheader', 'gridcell'].includes(String(role?.value))).length;
  };
  const cells = await page.locator('tbody :is(td, th)').count();
  await expect.poll(told, { timeout: 12_000 }).toBe(cells);
  await tableOn(page, 'ja').press('開始');
  await expect.poll(told, { timeout: 12_000 }).toBe(cells);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every statement is there, laid out and told, with no control that does nothing', async ({ page }) => {
    await page.goto('/en/statements/');
    const rows = page.locator('tbody tr');
    expect(await rows.count()).toBeGreaterThan(500);
    await expect(rows.last()).toBeVisible();
    await expect(page.locator('.tools')).toBeHidden();
    for (const role of ['button', 'searchbox', 'checkbox', 'combobox'] as const) await expect(page.getByRole(role)).toHaveCount(0);
  });
});

test('in print all rows and no controls', async ({ page }) => {
  await page.goto('/en/statements/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.tools')).toBeHidden();
  const hidden = await page.locator('tbody tr').evaluateAll((rows) => rows.filter((row) => !row.checkVisibility({ contentVisibilityAuto: true })).length);
  expect(hidden).toBe(0);
  await page.goto('/en/');
  await expect(page.locator('tr.variant').first()).toBeVisible();
  await expect(page.locator('.unfold').first()).toBeHidden();
});

test('the headings stay on the screen: a narrow one, and a wide one', async ({ page }) => {
  for (const width of [360, 1440]) {
    await page.setViewportSize({ width, height: 740 });
    await page.goto('/en/statements/');
    await page.locator('tbody tr').nth(40).scrollIntoViewIfNeeded();
    await page.mouse.wheel(0, 400);
    await expect(page.getByRole('button', { name: 'Service', exact: true })).toBeInViewport();
  }
});

test('on a narrow screen a row’s name stays with its values', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/en/cri/');
  const row = page.locator('.wide tbody tr').nth(3);
  await row.locator('td').last().scrollIntoViewIfNeeded();
  await expect(row.locator('th')).toBeInViewport();
});
