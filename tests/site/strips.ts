import type { Page } from '@playwright/test';

/** What is wrong with the words of the histories that a page draws: those that are cut, leave their band or meet another. */
export function wordTroubles(page: Page): Promise<string[]> {
  return page.locator('.timeline').evaluateAll((drawings) =>
    drawings.flatMap((drawing) => {
      const words = [...drawing.querySelectorAll('text, b, span')]
        .map((text) => ({
          says: text.textContent,
          box: text.getBoundingClientRect(),
          frame: (text.closest('svg') ?? drawing).getBoundingClientRect(),
          // A number stands over the end of the axis where its event is of the last days.
          over: text.closest('.milestone') ? 9 : 1,
          end: text.closest('a')?.querySelector('rect')?.getBoundingClientRect().right ?? Infinity,
        }))
        .filter(({ box }) => box.width > 0);
      const bottom = drawing.getBoundingClientRect().bottom;
      const cut = words.filter(({ box, frame, over }) => box.left < frame.left - 1 || box.right > frame.right + over || box.bottom > bottom + 1);
      const long = words.filter(({ box, end }) => box.right > end + 1);
      const meet = (a: DOMRect, b: DOMRect) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 4 && b.top < a.bottom - 4;
      const pairs = words.flatMap((a, i) => words.slice(i + 1).filter((b) => meet(a.box, b.box)).map((b) => `${a.says} × ${b.says}`));
      return [...cut.map(({ says }) => `cut: ${says}`), ...long.map(({ says }) => `too long: ${says}`), ...pairs];
    }),
  );
}
