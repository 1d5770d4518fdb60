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
 * on the screen alone (see `.laid` and `.far` in list.css), and the others follow in idle time: ten
 * thousand rows would keep the browser busy for seconds otherwise, and what is never laid out is missing
 * from the accessibility tree.
 */
export function rowsOf(table: HTMLTableElement): Rows {
  const bodies = [...table.tBodies];
  const grouped = 'groups' in table.dataset;
  const sizes = bodies.map(({ rows }) => rows.length);
  const items: HTMLElement[] = grouped ? bodies : bodies.flatMap(({ rows }) => [...rows]);
  const mains = grouped ? bodies.flatMap(({ rows }) => rows[0] ?? []) : (items as HTMLTableRowElement[]);
  const settle = settler(bodies);
  const long = !grouped && bodies.length > 1;
  let rowHeight = 0;
  let before = items.map((_, i) => i);
  let now: readonly boolean[] = items.map((item) => !item.hidden);
  settle();

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
      settle();
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

/** Lays out a slice of the bodies after the other while the browser has nothing else to do; begins anew at every call. */
function settler(bodies: HTMLTableSectionElement[]): () => void {
  // Safari has no idle callbacks: there it is one slice a frame.
  const idle = window.requestIdleCallback ?? ((callback: (deadline?: IdleDeadline) => void) => setTimeout(callback, 16));
  let run = 0;
  return () => {
    const mine = (run += 1);
    const waiting = bodies.filter((body) => !body.classList.contains('laid'));
    const next = (deadline?: IdleDeadline): void => {
      if (mine !== run) return;
      do {
        const slice = waiting.splice(0, SLICE);
        for (const body of slice) body.classList.add('laid');
        // Asking for a height lays them out here and now, so that the time that is left can be known.
        void slice[0]?.offsetHeight;
      } while (waiting.length > 0 && (deadline?.timeRemaining() ?? 0) > ENOUGH);
      if (waiting.length > 0) idle(next);
    };
    if (waiting.length > 0) idle(next);
  };
}

/** Bodies that are laid out at once in idle time. */
const SLICE = 5;

/** What laying out a slice may take on a slow machine, in ms: with less time left the browser gets its turn. */
const ENOUGH = 15;
