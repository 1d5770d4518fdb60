import { LANGUAGES, PAGES } from './pages.ts';
import { expect, test } from './test.ts';

const GUIDES = PAGES.filter((path) => /^\/guides\/./.test(path));

for (const { root } of LANGUAGES) {
  for (const path of GUIDES) {
    test(`the figures of ${root}${path} can be read at 360 px, and by those who do not see them`, async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 800 });
      await page.goto(`${root}${path}`);
      const figures = page.locator('figure.drawing');
      expect(await figures.count()).toBeGreaterThan(0);
      for (const figure of await figures.all()) {
        const picture = figure.getByRole('img');
        await expect(picture).toHaveAccessibleName(/.{80,}/);
        await expect(figure.locator('figcaption')).toBeVisible();
        const { small, cut, overlapping } = await picture.evaluate((svg) => {
          const frame = svg.getBoundingClientRect();
          const scale = frame.width / 328;
          const texts = [...svg.querySelectorAll('text')].map((text) => ({ words: text.textContent ?? '', size: parseFloat(getComputedStyle(text).fontSize) * scale, at: text.getBoundingClientRect() }));
          return {
            small: texts.filter(({ size }) => size < 11.95).map(({ words }) => words),
            cut: texts.filter(({ at }) => at.left < frame.left - 1 || at.right > frame.right + 1).map(({ words }) => words),
            overlapping: texts.flatMap((a, i) =>
              texts.slice(i + 1).filter((b) => a.at.left < b.at.right - 2 && b.at.left < a.at.right - 2 && a.at.top < b.at.bottom - 4 && b.at.top < a.at.bottom - 4).map((b) => `${a.words} / ${b.words}`),
            ),
          };
        });
        expect({ small, cut, overlapping }).toEqual({ small: [], cut: [], overlapping: [] });
      }
    });
  }

  test(`one can walk through all guides from the first to the last (${root || '/'})`, async ({ page }) => {
    await page.goto(`${root}/guides/`);
    const titles = await page.locator('main h3').allTextContents();
    expect(titles).toHaveLength(GUIDES.length);
    await page.locator('main h3 a').first().click();
    for (const title of titles.slice(1)) {
      await page.locator('a[rel=next]').click();
      await expect(page.locator('h1')).toHaveText(title);
    }
    await expect(page.locator('a[rel=next]')).toHaveCount(0);
  });
}

test('the title of a guide ends its line at its colon on a narrow screen', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  for (const address of ['/guides/containerd-1-to-2/', '/guides/after-weave-net/', '/en/guides/containerd-1-to-2/']) {
    await page.goto(address);
    const [before, after] = await page.locator('h1 > span').evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect()));
    expect(before?.bottom, address).toBeLessThanOrEqual(after?.top ?? 0);
  }
});
