import { columnOf, headingsOf } from './controls.ts';

/** The text of a cell that is compared: its value, without what qualifies it. */
export function valueIn(cell: Element | undefined): string {
  return (cell?.querySelector('.value') ?? cell)?.textContent.trim() ?? '';
}

/** Shows the columns that `isShown` says, in every row; a cell over several columns narrows with them. */
export function showColumns(table: HTMLTableElement, isShown: (column: string) => boolean): void {
  const hidden = headingsOf(table).map((heading) => !isShown(columnOf(heading)));
  const before = headingsOf(table).map((heading) => heading.hidden);
  if (hidden.every((is, i) => is === before[i])) return;
  for (const row of table.rows) {
    let column = 0;
    for (const cell of row.cells) {
      // How many columns the cell stands over with none hidden.
      const span = Number((cell.dataset.span ??= String(cell.colSpan)));
      const left = hidden.slice(column, column + span).filter((is) => !is).length;
      cell.hidden = left === 0;
      if (span > 1 && left > 0) cell.colSpan = left;
      column += span;
    }
  }
}
