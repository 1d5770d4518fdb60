import { expect, test } from './test.ts';

test.describe('in forced colours', () => {
  test.use({ forcedColors: 'active' });

  test('the menu still marks where one is', async ({ page }) => {
    await page.goto('/cri/default-runtime/');
    const line = (which: string) => page.locator(`header.site li a${which}`).first().evaluate((a) => getComputedStyle(a).textDecorationLine);
    expect(await line('[aria-current]')).toBe('underline');
    expect(await line(':not([aria-current])')).toBe('none');
  });

  test('the layer of a change still shows', async ({ page }) => {
    await page.goto('/changes/');
    const fill = await page.locator('.log .cri').first().evaluate((entry) => ({ mark: getComputedStyle(entry, '::before').backgroundColor, page: getComputedStyle(document.body).backgroundColor }));
    expect(fill.mark).not.toBe(fill.page);
  });

  test('the words of the timeline and of figures keep the reader’s colour, and their edges show', async ({ page }) => {
    for (const [path, words, edges] of [['/timeline/', '.timeline.beside a text', '.timeline.beside .band'], ['/guides/what-is-cri/', '.picture text.strong:not(.inverse)', '.picture .box']] as const) {
      await page.goto(path);
      const text = await page.evaluate(() => getComputedStyle(document.body).color);
      expect(await page.locator(words).first().evaluate((word) => getComputedStyle(word).fill)).toBe(text);
      expect(await page.locator(edges).first().evaluate((edge) => getComputedStyle(edge).stroke)).not.toBe(await page.evaluate(() => getComputedStyle(document.body).backgroundColor));
    }
  });
});
