import { LANGUAGES } from './pages.ts';
import { expect, test } from './test.ts';

for (const { root } of LANGUAGES) {
  test(`${root}/article-2021-05/ judges each of the 14 claims and shows what it rests on`, async ({ page }) => {
    await page.goto(`${root}/article-2021-05/`);
    await expect(page.locator('.claim')).toHaveCount(14);
    for (const claim of await page.locator('.claim').all()) {
      await expect(claim.locator('.verdict')).not.toBeEmpty();
      expect(await claim.locator('.lines a, .references a').count()).toBeGreaterThan(0);
    }
    await expect(page.locator('#claim-10 .verdict')).toHaveClass(/otherwise/);
    await expect(page.locator('.lead a')).toHaveAttribute('href', 'https://tech-lab.sios.jp/archives/3121');
  });
}
