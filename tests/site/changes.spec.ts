import { LANGUAGES } from './pages.ts';
import { expect, test } from './test.ts';

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const { lang, root } of LANGUAGES) {
    test(`every change is on the list, or on the page of its year that it leads to (${lang})`, async ({ page }) => {
      const entries = page.locator('#world .log > li');
      await page.goto(`${root}/changes/`);
      const told = Number(/(\d+)(?:の変化| changes)/.exec(await page.locator('.lead').innerText())?.[1]);
      let found = await entries.count();
      const years = await page.locator('#world .onward a').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
      expect(years.length).toBeGreaterThan(0);
      for (const year of years) {
        await page.goto(year);
        for (const date of await page.locator('#world .log time').allInnerTexts()) expect(`${root}/changes/${date.slice(0, 4)}/`).toBe(year);
        found += await entries.count();
      }
      expect(found).toBe(told);
    });
  }
});
