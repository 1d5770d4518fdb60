import { LANGUAGES, PAGES } from './pages.ts';
import { expect, test } from './test.ts';

for (const { root } of LANGUAGES) {
  for (const path of PAGES.filter((p) => p !== '/' && p !== '/no-such-page/')) {
    test(`${root}${path} says where it stands`, async ({ page }) => {
      await page.goto(`${root}${path}`);
      const trail = page.locator('nav.trail li');
      await expect(trail.first().getByRole('link')).toHaveAttribute('href', `${root}/`);
      await expect(trail.last()).toHaveAttribute('aria-current', 'page');
      expect(await trail.last().textContent()).toBe((await page.title()).replace(/ \| [^|]*$/, ''));
    });
  }

  test(`the menu under ${root}/ marks the part of the site one is in`, async ({ page }) => {
    await page.goto(`${root}/cni/pod-density/`);
    await expect(page.locator('header.site [aria-current]')).toHaveText('CNI');
    for (const path of ['/facts/eks/cni/pod-density/', '/facts/eks/cni/pod-density/share/']) {
      await page.goto(`${root}${path}`);
      await expect(page.locator('header.site [aria-current]')).toHaveText('CNI');
    }
    await page.goto(`${root}/glossary/`);
    await expect(page.locator('header.site [aria-current]')).toHaveAttribute('href', `${root}/guides/`);
    await page.goto(`${root}/search/`);
    await expect(page.locator('header.site [aria-current=page]')).toHaveAttribute('href', `${root}/search/`);
  });
}
