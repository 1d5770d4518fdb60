import type { SortBy } from '../../model/table/view.ts';
import { columnOf, headingsOf } from './controls.ts';
import type { Parts } from './parts.ts';

/**
 * Turns the names in the headings of a table into buttons (APG, sortable table), and tells of every press.
 *
 * @param press gets the column and whether Shift was held
 */
export function makeButtons({ table, say }: Parts, press: (column: string, several: boolean) => void): void {
  const hint = document.createElement('span');
  hint.className = 'sr-only';
  hint.textContent = say.sortable;
  table.caption?.append(hint);
  for (const heading of headingsOf(table)) {
    const name = heading.querySelector('span');
    if (!name) continue;
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...name.childNodes);
    button.addEventListener('click', (event) => press(columnOf(heading), event.shiftKey));
    name.replaceWith(button);
  }
}

/** Marks the headings that rows are sorted by. aria-sort stands on the first key alone, as ARIA asks. */
export function markHeadings(table: HTMLTableElement, sort: readonly SortBy[]): void {
  for (const heading of headingsOf(table)) {
    const place = sort.findIndex(({ column }) => column === columnOf(heading));
    const way = place === -1 ? undefined : sort[place]?.descending ? 'descending' : 'ascending';
    heading.ariaSort = place === 0 && way ? way : null;
    mark(heading, 'sorted', way);
    const button = heading.querySelector('button');
    if (button) mark(button, 'key', way && sort.length > 1 ? String(place + 1) : undefined);
  }
}

function mark(heading: HTMLElement, name: string, value: string | undefined): void {
  if (value === undefined) delete heading.dataset[name];
  else heading.dataset[name] = value;
}

/** The name of a column, as its heading shows it. */
export function columnName(table: HTMLTableElement, column: string): string {
  const heading = headingsOf(table).find((other) => columnOf(other) === column);
  return (heading?.querySelector('button, span') ?? heading)?.textContent.trim() ?? column;
}
