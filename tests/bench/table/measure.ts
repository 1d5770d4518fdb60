import type { Browser, CDPSession, Page } from '@playwright/test';
import { compareVersions } from '../../../src/model/version.ts';
import { spread } from '../statistics.ts';
import { NUMBER, VERSION } from './rows.ts';

/** Figures of one candidate with some rows; times in ms. */
export interface Figures {
  /** From navigation until the frame after the table can be sorted: the median of several visits. */
  ready: number;
  /** From a press on a heading until a frame shows the rows in their new order. */
  clicks: number[];
  /** From a letter in the search field, or its removal, until a frame shows what is left. */
  letters: number[];
  /** JavaScript heap after garbage collection, MB. */
  heap: number;
  /** Rows in the page. */
  rows: number;
  versionsRight: boolean;
  missingLast: boolean;
}

/** What the script of a candidate offers to be measured by; this site's list has no need of it. */
interface Handle {
  row: string;
  /** The cells of a column in their order on the screen, where the page has them in another. */
  cells?: (column: number) => Element[];
  header: (column: number) => HTMLElement;
  filter?: (text: string) => void;
  /** Lays out at once what a change left for later. */
  rest?: () => void;
}

declare global {
  interface Window {
    bench?: Handle;
    timed: (act: () => void) => Promise<number>;
  }
}

/** Measures a page in a browser that is slowed `slower` times. */
export async function measure(browser: Browser, url: string, slower: number, times: number): Promise<Figures> {
  const readies: number[] = [];
  let opened = await open(browser, url, slower);
  for (readies.push(opened.ready); readies.length < times; readies.push(opened.ready)) {
    await opened.page.close();
    opened = await open(browser, url, slower);
  }
  const { page, session } = opened;
  await page.waitForLoadState('load');
  await page.waitForTimeout(500);

  const clicks: number[] = [];
  for (let i = 0; i <= times; i++) clicks.push(await timed(page, (column) => window.bench?.header(column).click(), NUMBER));
  const letters: number[] = [];
  if (await page.evaluate(() => window.bench?.filter !== undefined)) {
    for (const letter of ['z', '', 'x', '', 'q', ''].slice(0, times * 2)) letters.push(await timed(page, (text) => window.bench?.filter?.(text), letter));
  }
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = (await session.send('Runtime.getHeapUsage')) as { usedSize: number };
  const order = await orderOf(page);
  const rows = await page.evaluate(() => document.querySelectorAll(window.bench?.row ?? '').length);
  await page.close();
  // The first press is warming up.
  return { ready: spread(readies)?.median ?? Number.NaN, clicks: clicks.slice(1), letters, heap: usedSize / 2 ** 20, rows, ...order };
}

/** A page of a browser that is slowed, as soon as its table can be sorted. */
async function open(browser: Browser, url: string, slower: number): Promise<{ page: Page; session: CDPSession; ready: number }> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  page.setDefaultTimeout(90_000);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await page.addInitScript(prepare);
  await page.goto(url, { waitUntil: 'commit' });
  const ready = await page.waitForFunction(() => (window.bench ? new Promise<number>((resolve) => requestAnimationFrame(() => setTimeout(() => resolve(performance.now())))) : undefined)).then((handle) => handle.jsonValue());
  return { page, session, ready: ready ?? Number.NaN };
}

/** Runs in the page, before its own scripts. */
function prepare(): void {
  const frame = () => new Promise<void>((resolve) => requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve();
    port2.postMessage(null);
  }));
  // The first rows on show, or how many there are: what changes tells of the effect.
  const first = () => {
    const { row = '', cells } = window.bench ?? {};
    const shown = cells?.(0) ?? [...document.querySelectorAll<HTMLElement>(row)].filter(({ hidden }) => !hidden);
    return [shown.length, ...shown.slice(0, 3).map(({ textContent }) => textContent)].join();
  };
  window.timed = async (act) => {
    await frame();
    const before = first();
    const start = performance.now();
    act();
    do await frame();
    while (first() === before && performance.now() - start < 10_000);
    return performance.now() - start;
  };
  // This site's table is ready once its headings are buttons.
  new MutationObserver((_, observer) => {
    if (!document.querySelector('.view[data-ready]')) return;
    observer.disconnect();
    const search = document.querySelector<HTMLInputElement>('[name=q]');
    window.bench = {
      row: '.view tbody tr',
      header: (column) => document.querySelectorAll<HTMLElement>('th[data-column] button')[column] as HTMLElement,
      filter: (text) => {
        if (search) search.value = text;
        search?.dispatchEvent(new Event('input', { bubbles: true }));
      },
      rest: () => document.querySelectorAll('tbody').forEach((body) => body.classList.add('laid')),
    };
  }).observe(document, { attributes: true, subtree: true, attributeFilter: ['data-ready'] });
}

/** Times an act in a page at rest: what an earlier change left for later is done, so that its cost counts too. */
async function timed<Argument>(page: Page, act: (argument: Argument) => void, argument: Argument): Promise<number> {
  await page.waitForTimeout(100);
  await page.evaluate(() => window.bench?.rest?.());
  await page.waitForTimeout(100);
  return page.evaluate(`window.timed(() => (${act.toString()})(${JSON.stringify(argument)}))`) as Promise<number>;
}

/** Whether the column of versions sorts as versions do, and keeps missing ones last both ways, as far as it is drawn. */
async function orderOf(page: Page): Promise<Pick<Figures, 'versionsRight' | 'missingLast'>> {
  let versionsRight = true;
  let missingLast = true;
  for (const sign of [1, -1]) {
    await page.evaluate((column) => window.bench?.header(column).click(), VERSION);
    await page.waitForTimeout(1000);
    const texts = await page.evaluate((column) => {
      const { row = '', cells: ordered } = window.bench ?? {};
      const cells = ordered?.(column) ?? [...document.querySelectorAll(row)].map((line) => line.children[column]);
      return cells.map((one) => one?.textContent.trim().replace(/^\u00a0$/, '') ?? '');
    }, VERSION);
    const known = texts.filter(Boolean);
    if (known.some((version, i) => i > 0 && sign * compareVersions(known[i - 1] ?? '', version) > 0)) versionsRight = false;
    if (texts.slice(0, known.length).some((text) => text === '')) missingLast = false;
  }
  return { versionsRight, missingLast };
}
