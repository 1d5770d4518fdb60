import { expect, test } from './test.ts';

const PATHS = ['/', '/en/cri/', '/facts/eks/cri/default-runtime/', '/guides/what-is-cri/', '/en/statements/', '/timeline/', '/embed/', '/cluster/', '/compare/', '/en/data/', '/changes/'];

// What a reader sets in the browser, and not the zoom of the page: lengths in px stay as they are.
test.use({ launchOptions: async ({ launchOptions }, use) => use({ ...launchOptions, args: [...(launchOptions.args ?? []), '--blink-settings=defaultFontSize=32'] }) });

for (const path of PATHS) {
  test(`${path} has room for letters of twice the size`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(path);
    expect(await page.evaluate(() => getComputedStyle(document.body).fontSize)).toBe('32px');
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  });
}
