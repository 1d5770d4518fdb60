import type { Page } from '@playwright/test';
import { PAGES } from './pages.ts';
import { expect, test } from './test.ts';

/** Less than this nobody sees: a line of a cell that moves by a pixel. */
const UNSEEN = 0.001;

/** A phone at the edge of its network, in bytes a second. */
const SLOW = 100 * 1024;

// Results of a search come when they were asked for, and push down what is below them.
const STEADY = PAGES.filter((path) => !path.includes('?q='));

for (const [width, root] of [[412, ''], [1350, '/en']] as const) {
  for (const path of STEADY) {
    test(`nothing moves on ${root}${path} at ${width} px while scripts come, and three files are enough to draw it`, async ({ page }) => {
      await page.setViewportSize({ width, height: 823 });
      // Scripts that come late change what has been drawn already.
      await page.route(/\.js(\?|$)/, async (route) => {
        await page.locator('footer.site').waitFor({ state: 'attached' });
        await painted(page);
        await route.continue();
      });
      await page.addInitScript(() => {
        const moves: string[] = [];
        Object.assign(window, { moves });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number; sources: { node?: Element }[] })[]) {
            moves.push(`${entry.value.toFixed(4)} ${entry.sources.map(({ node }) => `${node?.nodeName ?? '?'}.${node?.className ?? ''}`).join(' ')}`);
          }
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(`${root}${path}`, { waitUntil: 'networkidle' });
      await painted(page);
      const moves = await page.evaluate(() => (window as unknown as { moves: string[] }).moves);
      expect(moves.filter((move) => Number.parseFloat(move) >= UNSEEN)).toEqual([]);

      const critical = await page.evaluate(() => performance.getEntriesByType('resource').filter((entry) => (entry as PerformanceResourceTiming & { renderBlockingStatus: string }).renderBlockingStatus === 'blocking').map(({ name }) => name));
      expect(critical.length, critical.join(' ')).toBeLessThanOrEqual(2);
    });
  }
}

// Much is drawn before a long table is there to its end.
const TABLES = ['/', '/cri/', '/cri/default-runtime/', '/services/', '/coverage/', '/as-of/2026-11/', '/compare/2021-05/2024-11/'];

for (const [width, root] of [[412, ''], [1350, '/en']] as const) {
  test(`tables stay where they are while their rows arrive, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 823 });
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', { offline: false, latency: 20, downloadThroughput: SLOW, uploadThroughput: SLOW });
    await page.addInitScript(() => {
      const moves: string[] = [];
      Object.assign(window, { moves });
      new PerformanceObserver((list) => {
        for (const { value, sources } of list.getEntries() as (PerformanceEntry & { value: number; sources: { node?: Node }[] })[]) {
          const cells = sources.flatMap(({ node }) => (node instanceof Element && node.closest('table') ? [`${node.nodeName}.${node.className}`] : []));
          if (cells.length > 0) moves.push(`${value.toFixed(4)} ${cells.join(' ')}`);
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    for (const path of TABLES) {
      await page.goto(`${root}${path}`);
      await painted(page);
      const moves = await page.evaluate(() => (window as unknown as { moves: string[] }).moves);
      expect(moves.filter((move) => Number.parseFloat(move) >= UNSEEN), path).toEqual([]);
    }
  });
}

/** Waits until the browser has drawn what it knows. */
function painted(page: Page): Promise<void> {
  return page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
}
