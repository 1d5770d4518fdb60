import type { Page } from '@playwright/test';
import { PAGES } from './pages.ts';
import { expect, test } from './test.ts';

/** Less than this nobody sees: a line of a cell that moves by a pixel. */
const UNSEEN = 0.001;

/** A phone at the edge of its network, in bytes a second. */
const SLOW = 100 * 1024;

for (const [width, root] of [[412, ''], [1350, '/en']] as const) {
  for (const path of PAGES) {
    test(`nothing moves on ${root}${path} at ${width} px while scripts come, and three files are enough to draw it`, async ({ page }) => {
      await page.setViewportSize({ width, height: 823 });
      // Scripts that come late change what has been drawn already.
      await page.route(/\.js(\?|$)/, async (route) => {
        await page.locator('footer.site').waitFor({ state: 'attached' });
        await painted(page);
        await route.continue();
      });
      await watchMoves(page);
      await page.goto(`${root}${path}`, { waitUntil: 'networkidle' });
      // That of a frame below the screen may still be held back.
      await page.unrouteAll({ behavior: 'wait' });
      await painted(page);
      expect(await movesOn(page)).toEqual([]);

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
    await watchMoves(page, 'table');
    for (const path of TABLES) {
      await page.goto(`${root}${path}`);
      await painted(page);
      expect(await movesOn(page), path).toEqual([]);
    }
  });
}

/** Has the pages that follow note what moves: anywhere, or only within what a selector tells. */
function watchMoves(page: Page, within?: string): Promise<unknown> {
  return page.addInitScript((inside) => {
    const moves: string[] = [];
    Object.assign(window, { moves });
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries() as (PerformanceEntry & { value: number; sources: { node?: Element }[] })[]) {
        const told = sources.filter(({ node }) => !inside || (node instanceof Element && node.closest(inside)));
        if (!inside || told.length > 0) moves.push(`${value.toFixed(4)} ${told.map(({ node }) => `${node?.nodeName ?? '?'}.${node?.className ?? ''}`).join(' ')}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  }, within);
}

/** What moved on a page so far, as far as one sees it. */
async function movesOn(page: Page): Promise<string[]> {
  const moves = await page.evaluate(() => (window as unknown as { moves: string[] }).moves);
  return moves.filter((move) => Number.parseFloat(move) >= UNSEEN);
}

/** Waits until the browser has drawn what it knows. */
function painted(page: Page): Promise<void> {
  return page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
}
