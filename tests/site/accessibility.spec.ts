import AxeBuilder from '@axe-core/playwright';
import { LANGUAGES, PAGES } from './pages.ts';
import { expect, test } from './test.ts';

// What is made alike many times over on a page: a thousand of them would take axe minutes, so most are taken out first.
const REPEATED = '.view tbody tr:nth-child(n+30), .view tbody:nth-of-type(n+4), .log > li:nth-child(n+8), .milestones > li:nth-child(n+4), .two-months tbody tr:nth-child(n+15), .glossary > div:nth-child(n+20)';

for (const { lang, root } of LANGUAGES) {
  for (const path of PAGES) {
    test(`axe finds nothing on ${root}${path}, light and dark`, async ({ page }) => {
      await page.goto(`${root}${path}`);
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
      await page.evaluate((repeated) => document.querySelectorAll(repeated).forEach((element) => element.remove()), REPEATED);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const axe = new AxeBuilder({ page });
        // Nothing but the colours is another in the dark.
        const { violations } = await (colorScheme === 'dark' ? axe.withRules('color-contrast') : axe).analyze();
        expect(violations.map(({ id, nodes }) => `${colorScheme} ${id}: ${nodes.map((n) => n.target).join(' | ')}`)).toEqual([]);
      }
    });
  }
}
