import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { LANGUAGES, PAGES } from './pages.ts';

for (const { lang, root } of LANGUAGES) {
  for (const path of PAGES) {
    test(`axe finds nothing on ${root}${path}, light and dark`, async ({ page }) => {
      await page.goto(`${root}${path}`);
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        // The rows of a long list are all made alike; a thousand of them would take axe a minute.
        const { violations } = await new AxeBuilder({ page }).exclude('.list tbody tr:nth-child(n+30)').analyze();
        expect(violations.map(({ id, nodes }) => `${colorScheme} ${id}: ${nodes.map((n) => n.target).join(' | ')}`)).toEqual([]);
      }
    });
  }
}
