import { expect, test } from './test.ts';

const LARGE_TEXT = ['/', '/en/cri/', '/facts/eks/cri/default-runtime/', '/guides/what-is-cri/', '/en/statements/', '/timeline/', '/embed/', '/cluster/', '/compare/', '/en/data/', '/changes/'];

test.describe('with letters of twice the size', () => {
  // What a reader sets in the browser, and not the zoom of the page: lengths in px stay as they are.
  test.use({ launchOptions: async ({ launchOptions }, use) => use({ ...launchOptions, args: [...(launchOptions.args ?? []), '--blink-settings=defaultFontSize=32'] }) });

  for (const path of LARGE_TEXT) {
    test(`${path} has room for them`, async ({ page }) => {
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto(path);
      expect(await page.evaluate(() => getComputedStyle(document.body).fontSize)).toBe('32px');
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    });
  }
});

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
