import { LANGUAGES, PAGES } from './pages.ts';
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
    for (const [path, words, edges] of [['/timeline/', '.strip:not(.axis) text', '.strip rect'], ['/guides/what-is-cri/', '.picture text.strong:not(.inverse)', '.picture .box']] as const) {
      await page.goto(path);
      const text = await page.evaluate(() => getComputedStyle(document.body).color);
      expect(await page.locator(words).first().evaluate((word) => getComputedStyle(word).fill)).toBe(text);
      expect(await page.locator(edges).first().evaluate((edge) => getComputedStyle(edge).stroke)).not.toBe(await page.evaluate(() => getComputedStyle(document.body).backgroundColor));
    }
  });
});

test.describe('for those who asked for less motion', () => {
  test.use({ reducedMotion: 'reduce' });

  /** What moves, or would move when used: animations that run, and elements whose styles have them, or transitions, or scroll smoothly. */
  const moving = () => [
    ...document.getAnimations().map((animation) => `${animation.constructor.name} runs`),
    ...[...document.querySelectorAll('*')].flatMap((element) =>
      [undefined, '::before', '::after', '::backdrop', '::details-content'].flatMap((part) => {
        const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element, part);
        const moves = [animationName, transitionDuration, scrollBehavior].filter((value) => !/^(none|auto|0s(, 0s)*)?$/.test(value));
        return moves.map((value) => `${element.tagName}${part ?? ''}: ${value}`);
      }),
    ),
  ];

  for (const { root } of LANGUAGES) {
    test(`nothing moves on any kind of page (${root || '/'})`, async ({ page }) => {
      test.slow();
      for (const path of PAGES) {
        await page.goto(`${root}${path}`);
        expect(await page.evaluate(moving), path).toEqual([]);
      }
    });
  }

  test('nor when search opens, a term is explained, or a row unfolds', async ({ page }) => {
    await page.goto('/en/guides/what-is-cri/', { waitUntil: 'networkidle' });
    await page.locator('a.term').first().hover();
    await expect(page.locator('.definition:popover-open')).toBeVisible();
    expect(await page.evaluate(moving)).toEqual([]);
    await page.goto('/en/', { waitUntil: 'networkidle' });
    await page.getByRole('checkbox', { name: /variants/ }).first().check();
    expect(await page.evaluate(moving)).toEqual([]);
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await page.evaluate(moving)).toEqual([]);
  });
});
