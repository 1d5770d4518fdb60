import { LANGUAGES } from './pages.ts';
import { expect, test } from './test.ts';

for (const { lang, root } of LANGUAGES) {
  test.describe(`the glossary (${lang})`, () => {
    test('explains every term, each at a permanent place', async ({ page }) => {
      await page.goto(`${root}/glossary/#dockershim`);
      await expect(page.locator('#dockershim')).toBeInViewport();
      await expect(page.locator('#dockershim dd')).toContainText('Docker Engine');
      expect(await page.locator('.glossary > div').count()).toBeGreaterThan(80);
    });

    test('a term in a guide is a link once, and no part of a heading, a link or code', async ({ page }) => {
      await page.goto(`${root}/guides/what-is-cri/`);
      const terms = await page.locator('a.term').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      expect(terms.length).toBeGreaterThan(5);
      expect(new Set(terms).size).toBe(terms.length);
      await expect(page.locator(':is(h1, h2, h3, code, pre, a) a.term')).toHaveCount(0);
    });

    test('its definition opens on hover and stays while the pointer is in it', async ({ page }) => {
      await page.goto(`${root}/guides/what-is-cri/`, { waitUntil: 'networkidle' });
      await page.locator('a.term[href$="#kubelet"]').hover();
      const definition = page.locator('[data-term=kubelet]');
      await expect(definition).toBeVisible();
      await definition.hover();
      await expect(definition).toBeVisible();
      await page.mouse.move(0, 0);
      await expect(definition).toBeHidden();
    });

    test('its definition opens on focus, and Escape closes it', async ({ page }) => {
      await page.goto(`${root}/cri/default-runtime/`, { waitUntil: 'networkidle' });
      const link = page.locator('a.term').first();
      await page.locator('h2 + p a.term').first().focus();
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Tab');
      await expect(link).toBeFocused();
      await expect(page.locator('.definition:popover-open')).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(page.locator('.definition:popover-open')).toHaveCount(0);
    });
  });
}

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true });

  test('the first tap opens the definition, the second leads to the glossary', async ({ page }) => {
    await page.goto('/guides/what-is-cri/', { waitUntil: 'networkidle' });
    const link = page.locator('a.term[href$="#kubelet"]');
    await link.tap();
    await expect(page.locator('[data-term=kubelet]')).toBeVisible();
    await link.tap();
    await expect(page).toHaveURL(/\/glossary\/#kubelet$/);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a term leads to its place in the glossary', async ({ page }) => {
    await page.goto('/guides/what-is-cni/');
    await page.locator('a.term[href$="#cni"]').click();
    await expect(page).toHaveURL(/\/glossary\/#cni$/);
    await expect(page.locator('#cni')).toBeInViewport();
  });
});

test('the Japanese list runs from A to Z and on through the kana', async ({ page }) => {
  await page.goto('/glossary/');
  const letters = await page.locator('.letters a').allTextContents();
  expect(letters.join('')).toMatch(/^[A-Z]+[アカサタナハマヤラワ]+$/);
  expect(letters).toEqual([...letters].sort());
});

test('a definition is wide enough to read, and within the screen, wherever its term stands', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('/en/guides/what-is-cri/', { waitUntil: 'networkidle' });
  const shown = page.locator('.definition:popover-open');
  for (const term of (await page.locator('a.term').all()).slice(0, 8)) {
    await term.hover();
    await expect(shown).toBeVisible();
    const box = await shown.boundingBox();
    expect(box?.width).toBeGreaterThan(240);
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
    await page.mouse.move(0, 0);
    await expect(shown).toBeHidden();
  }
});
