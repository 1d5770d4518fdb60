import type { Cell, Sheet } from '../../model/take-along/sheet.ts';
import { columnOf, headingsOf } from './controls.ts';
import { columnName } from './headings.ts';

/** What is in a cell for the script or the eye alone. */
const APART = 'button, .opener, .about, .unfolded';

/** The view of a table as it is on the screen: the rows and columns that are shown, in their order. */
export function sheetOf(table: HTMLTableElement): Sheet {
  const columns = headingsOf(table).map((heading) => ({ id: columnOf(heading), hidden: heading.hidden }));
  const rows = [...table.tBodies].filter(({ hidden }) => !hidden).flatMap((body) => [...body.rows].filter((row) => !row.hidden && isOpen(row)));
  return {
    title: `${table.caption?.firstChild?.textContent?.trim() ?? ''} ${document.title}`.trim(),
    address: location.href,
    columns: columns.filter(({ hidden }) => !hidden).map(({ id }) => ({ id, name: columnName(table, id) })),
    rows: rows.map((row) => [...row.cells].filter(({ hidden }) => !hidden).flatMap(cellsOf)),
  };
}

/** A variant's row is taken along where its service is open. */
function isOpen(row: HTMLTableRowElement): boolean {
  return !row.classList.contains('variant') || row.parentElement?.querySelector<HTMLInputElement>('.opener input')?.checked === true;
}

/** A cell over several columns leaves the others empty. */
function cellsOf(cell: HTMLTableCellElement): Cell[] {
  const parts = [...cell.childNodes].filter((node) => !(node instanceof Element && node.matches(APART)));
  const text = parts.map((node) => (node.textContent ?? '').replace(/\s+/g, ' ').trim()).filter(Boolean).join(' ');
  const href = cell.querySelector<HTMLAnchorElement>('a:not(.about)')?.href;
  return [{ text, ...(href ? { href } : {}) }, ...Array.from({ length: cell.colSpan - 1 }, () => ({ text: '' }))];
}
