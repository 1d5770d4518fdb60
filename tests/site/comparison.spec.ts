import { LANGUAGES } from './pages.ts';
import { expect, test } from './test.ts';

for (const { lang, root } of LANGUAGES) {
  test(`the home page says in a few dated words what its table shows (${lang})`, async ({ page }) => {
    await page.goto(`${root}/`);
    const words = page.locator('p.in-words');
    const text = (await words.textContent()) ?? '';
    expect(text).toMatch(/\d{4}-\d{2}-\d{2}/);
    expect(new TextEncoder().encode(text).length).toBeLessThanOrEqual(500);
    for (const service of await page.locator('table.comparison tbody > tr[id] > th a:not(.permalink)').allTextContents()) expect(text).toContain(service);
  });

  for (const layer of ['cri', 'cni']) {
    test(`/${layer}/ says for every headline criterion who answers what, with links to the evidence (${lang})`, async ({ page }) => {
      await page.goto(`${root}/`);
      const headline = Number(await page.locator(`thead .group .${layer}`).getAttribute('colspan'));
      await page.goto(`${root}/${layer}/`);
      const sentences = page.locator('ul.in-words > li');
      await expect(sentences).toHaveCount(headline);
      for (const sentence of await sentences.all()) await expect(sentence.locator('a.value').first()).toHaveAttribute('href', new RegExp(`/facts/[a-z]+/${layer}/.+#`));
    });
  }
}
