import type { Browser } from '@playwright/test';

/** One load of a page. Times in ms since navigation began. */
export interface Load {
  /** As they came over the network, by what asked for them. */
  bytes: { document: number; script: number; style: number; other: number };
  requests: number;
  lcp: number;
  /** Cumulative layout shift, without unit. */
  cls: number;
  /** Total blocking time: what long tasks took beyond 50 ms each. */
  tbt: number;
  /** When the page had answered for good: its content there, its scripts run, no long task after. */
  interactive: number;
}

/** Like a phone on 4G with a weak signal: Lighthouse's slow 4G. */
const NETWORK = { offline: false, latency: 150, downloadThroughput: (1.6 * 2 ** 20) / 8, uploadThroughput: (0.75 * 2 ** 20) / 8 };
const SLOWER_CPU = 4;
const REST = 1000;

/** Loads a page with nothing kept, on a slow network and a slow processor. */
export async function measure(browser: Browser, url: string): Promise<Load> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', NETWORK);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER_CPU });
  const bytes = { document: 0, script: 0, style: 0, other: 0 };
  const kinds = new Map<string, keyof typeof bytes>();
  const names: Record<string, keyof typeof bytes> = { Document: 'document', Script: 'script', Stylesheet: 'style' };
  session.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, names[type] ?? 'other'));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    bytes[kinds.get(requestId) ?? 'other'] += encodedDataLength;
  });
  await page.addInitScript(observe);
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.waitForTimeout(REST);
  const seen = await page.evaluate(() => ({ ...window.seen, loaded: performance.getEntriesByType('navigation').map((entry) => (entry as PerformanceNavigationTiming).domContentLoadedEventEnd)[0] ?? 0 }));
  await context.close();
  const tasks = seen.tasks.filter(({ start }) => start >= seen.fcp);
  return {
    bytes,
    requests: kinds.size,
    lcp: seen.lcp,
    cls: seen.cls,
    tbt: tasks.reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0),
    interactive: Math.max(seen.fcp, seen.loaded, ...tasks.map(({ start, duration }) => start + duration)),
  };
}

declare global {
  interface Window {
    seen: { fcp: number; lcp: number; cls: number; tasks: { start: number; duration: number }[] };
  }
}

/** Runs in the page, before its own scripts. */
function observe(): void {
  const seen: Window['seen'] = { fcp: 0, lcp: 0, cls: 0, tasks: [] };
  window.seen = seen;
  const each = (type: string, use: (entry: PerformanceEntry) => void) => new PerformanceObserver((list) => list.getEntries().forEach(use)).observe({ type, buffered: true });
  each('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.fcp = startTime;
  });
  each('largest-contentful-paint', ({ startTime }) => {
    seen.lcp = startTime;
  });
  each('layout-shift', (entry) => {
    const { hadRecentInput, value } = entry as PerformanceEntry & { hadRecentInput: boolean; value: number };
    if (!hadRecentInput) seen.cls += value;
  });
  each('longtask', ({ startTime, duration }) => seen.tasks.push({ start: startTime, duration }));
}
