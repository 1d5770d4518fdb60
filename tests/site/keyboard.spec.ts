import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

/** What takes the focus, and what is wrong with how it shows, if anything. */
interface Stop {
  what: string;
  wrong?: string;
}

const WALKS = ['/', '/statements/', '/cni/', '/facts/eks/cri/default-runtime/', '/timeline/', '/embed/', '/search/', '/guides/how-a-pod-gets-its-address/', '/cluster/', '/compare/'];
/** Long pages say the same again after so many stops. */
const MOST = 70;

for (const width of [360, 1280]) {
  for (const path of WALKS) {
    test(`the Tab key walks ${path} at ${width} px, and one always sees where one is`, async ({ page }) => {
      await page.setViewportSize({ width, height: 720 });
      await page.goto(path, { waitUntil: 'networkidle' });
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      const stops = await walk(page, 'Tab');
      expect(stops.length).toBeGreaterThan(10);
      expect(stops.filter(({ wrong }) => wrong)).toEqual([]);
      // Backwards what is above comes into view: nothing may hide below what stays at the top.
      const back = await walk(page, 'Shift+Tab', Math.min(stops.length - 1, 40));
      expect(back.filter(({ wrong }) => wrong)).toEqual([]);
    });
  }
}

async function walk(page: Page, key: string, most = MOST): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let i = 0; i < most; i++) {
    await page.keyboard.press(key);
    const stop = await page.evaluate(here);
    if (!stop) break;
    stops.push(stop);
  }
  return stops;
}

/** Runs in the page: tells of the element that has the focus, or of none at the end of the page. */
function here(): Stop | undefined {
  const element = document.activeElement;
  if (!element || element === document.body) return undefined;
  const what = `${element.nodeName.toLowerCase()} ${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)}`;
  const boxes = [...element.getClientRects()].map((box) => ({
    left: Math.max(box.left, 0),
    right: Math.min(box.right, innerWidth),
    top: Math.max(box.top, 0),
    bottom: Math.min(box.bottom, innerHeight),
  }));
  const seen = boxes.filter(({ left, right, top, bottom }) => left < right && top < bottom);
  if (seen.length === 0) return { what, wrong: 'is off the screen' };
  // Not the middle alone: of a line or a ring little is painted there.
  const parts = [0.03, 0.5, 0.97];
  const open = seen.some(({ left, right, top, bottom }) =>
    parts.some((across) =>
      parts.some((down) => {
        const at = document.elementFromPoint(left + (right - left) * across, top + (bottom - top) * down);
        return at !== null && (element.contains(at) || at.closest('label')?.contains(element) === true);
      }),
    ),
  );
  if (!open) return { what, wrong: 'is hidden by something else' };
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  // A frame shows the focus on what is inside it.
  if (element.nodeName !== 'IFRAME' && (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 1)) return { what, wrong: 'does not show that it has the focus' };
  return { what };
}
