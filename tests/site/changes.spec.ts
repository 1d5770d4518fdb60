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
        for (const date of await page.locator('#world .log .when time').allInnerTexts()) expect(`${root}/changes/${date.slice(0, 4)}/`).toBe(year);
        found += await entries.count();
      }
      expect(found).toBe(told);
    });
  }
});

test('the list of topics shows which one is open, and what it is called', async ({ page }) => {
  for (const [path, open, title] of [['/en/changes/', 'All', 'Changes'], ['/en/changes/eks/', 'EKS', 'Changes: EKS'], ['/en/changes/corrections/', 'Corrections', 'Corrections'], ['/changes/corrections/', '訂正', '訂正の記録']] as const) {
    await page.goto(path);
    await expect(page.locator('h1')).toHaveText(title);
    const weights = await page.locator('main nav .onward a').evaluateAll((links) => links.map((link) => [link.textContent, Number(getComputedStyle(link).fontWeight)] as const));
    expect(weights.filter(([, weight]) => weight >= 600).map(([name]) => name)).toEqual([open]);
  }
});

test('what is of both layers has the colours of both', async ({ page }) => {
  await page.goto('/changes/');
  const mark = (layers: string) => page.locator(`.log ${layers}`).first().evaluate((entry) => getComputedStyle(entry, '::before').backgroundImage);
  expect(await mark('.cri.cni')).toContain('gradient');
  expect(await mark('.cri:not(.cni)')).toBe('none');
});
