import { breath } from '../breath.ts';

/** The rows of a table as they move and hide: single ones, or groups that stay together. */
export interface Rows {
  /** In the author's order. */
  items: HTMLElement[];
  /** The row of each item that its cells stand in. */
  mains: HTMLTableRowElement[];
  /** Puts items in order, and shows those that are to be shown. */
  show: (order: readonly number[], shown: readonly boolean[]) => void;
}

/**
 * The rows of a table: its bodies where these are groups, else what is in them.
 *
 * A long table has its rows in bodies of fixed size. After a change the next frame lays out the bodies
 * on the screen alone (see `.laid` and `.far` in list.css), and the others follow one by one: ten thousand
 * rows would keep the browser busy for seconds otherwise, and as long as heights are estimates the page
 * scrolls by leaps.
 */
export function rowsOf(table: HTMLTableElement): Rows {
  const bodies = [...table.tBodies];
  const grouped = 'groups' in table.dataset;
  const sizes = bodies.map(({ rows }) => rows.length);
  const items: HTMLElement[] = grouped ? bodies : bodies.flatMap(({ rows }) => [...rows]);
  const mains = grouped ? bodies.flatMap(({ rows }) => rows[0] ?? []) : (items as HTMLTableRowElement[]);
  // Groups are never skipped.
  const settle = settler(grouped ? [] : bodies);
  const long = !grouped && bodies.length > 1;
  let rowHeight = 0;
  let before = items.map((_, i) => i);
  let now: readonly boolean[] = items.map((item) => !item.hidden);
  void settle();

  return {
    items,
    mains,
    show(order, shown) {
      const moved = order.some((item, place) => item !== before[place]);
      const hiding = shown.some((is, item) => is !== now[item]);
      if (!moved && !hiding) return;
      if (long) {
        // The rows on show tell how high the others will be.
        const first = bodies.find(({ hidden }) => !hidden);
        if (first) rowHeight = (table.getBoundingClientRect().bottom - first.getBoundingClientRect().top) / now.filter(Boolean).length;
        for (const body of bodies) body.classList.remove('laid', 'far');
      }
      items.forEach((item, i) => {
        if (item.hidden === shown[i]) item.hidden = !shown[i];
      });
      if (grouped) table.append(...order.map((i) => items[i] as HTMLElement));
      else {
        let from = 0;
        // Bodies that leave the page whole are taken down in one go, and not row by row.
        if (long && moved) for (const body of bodies) body.remove();
        bodies.forEach((body, i) => {
          const part = order.slice(from, (from += sizes[i] ?? 0));
          if (moved) body.append(...part.map((item) => items[item] as HTMLElement));
          const left = part.filter((item) => shown[item]).length;
          body.hidden = left === 0;
          if (long) body.style.containIntrinsicBlockSize = `${left * rowHeight}px`;
        });
        if (long && moved) table.append(...bodies);
      }
      if (long) screenFirst(bodies);
      before = [...order];
      now = shown;
      void settle();
    },
  };
}

/**
 * Has the next frame lay out the bodies on the screen alone. Of its own accord the browser also lays out
 * those a screen and a half away from it, and the reader waits for what is not to be seen.
 */
function screenFirst(bodies: HTMLTableSectionElement[]): void {
  const isFar = bodies.map((body) => {
    const { top, bottom } = body.getBoundingClientRect();
    return bottom < -NEAR || top > innerHeight + NEAR;
  });
  bodies.forEach((body, i) => body.classList.add(isFar[i] ? 'far' : 'laid'));
  requestAnimationFrame(() => requestAnimationFrame(() => bodies.forEach((body) => body.classList.remove('far'))));
}

/** How far off the screen a body is laid out at once, in px: until then the heights of rows are estimates. */
const NEAR = 200;

/** Lays out one body after the other, with a breath after each; begins anew at every call. */
function settler(bodies: HTMLTableSectionElement[]): () => Promise<void> {
  let run = 0;
  return async () => {
    const mine = (run += 1);
    for (const body of bodies) {
      if (body.classList.contains('laid')) continue;
      await breath();
      if (mine !== run) return;
      layOut(body);
    }
  };
}

/**
 * Lays out a body here and now. One that was skipped so far leaves the page for the moment: told to lay it out
 * where it stands, Chromium goes through all that its table holds before the next frame. What has the focus or is
 * selected is never skipped.
 */
function layOut(body: HTMLTableSectionElement): void {
  const { parentNode, nextSibling } = body;
  const isSkipped = ![...body.rows].some((row) => row.checkVisibility({ contentVisibilityAuto: true }));
  if (isSkipped) body.remove();
  body.classList.add('laid');
  if (isSkipped) parentNode?.insertBefore(body, nextSibling);
  void body.offsetHeight;
}
