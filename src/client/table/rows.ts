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
 * A long table has its rows in bodies of fixed size. After a change the browser lays out the bodies on
 * the screen alone (see `.laid` in list.css), and the others in idle time: ten thousand rows would keep
 * it busy for seconds otherwise, and what is never laid out is missing from the accessibility tree.
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
        // The rows on show in the first body tell how high the others will be.
        const measured = before.slice(0, sizes[0]).filter((item) => now[item]).length;
        if (measured > 0) rowHeight = (bodies[0]?.offsetHeight ?? 0) / measured;
        for (const body of bodies) body.classList.remove('laid');
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
      before = [...order];
      now = shown;
      settle();
    },
  };
}

/** Lays out one body after the other while the browser has nothing else to do; begins anew at every call. */
function settler(bodies: HTMLTableSectionElement[]): () => void {
  // Safari has no idle callbacks: there it is one body a frame.
  const idle = window.requestIdleCallback ?? ((callback: (deadline?: IdleDeadline) => void) => setTimeout(callback, 16));
  let run = 0;
  return () => {
    const mine = (run += 1);
    const waiting = bodies.filter((body) => !body.classList.contains('laid'));
    const next = (deadline?: IdleDeadline): void => {
      if (mine !== run) return;
      do {
        const body = waiting.shift();
        body?.classList.add('laid');
        // Asking for the height lays it out here and now, so that the time that is left can be known.
        void body?.offsetHeight;
      } while (waiting.length > 0 && (deadline?.timeRemaining() ?? 0) > ENOUGH);
      if (waiting.length > 0) idle(next);
    };
    if (waiting.length > 0) idle(next);
  };
}

/** What laying out a body may take on a slow machine, in ms: with less time left the browser gets its turn. */
const ENOUGH = 15;
