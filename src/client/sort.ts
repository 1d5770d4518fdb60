// Sorts the groups of rows of a table by the ranks the build wrote into its cells.

type Direction = 'ascending' | 'descending';

for (const table of document.querySelectorAll<HTMLTableElement>('table[data-sortable]')) enhance(table);

/** Turns the names in the column headings into buttons that sort. */
function enhance(table: HTMLTableElement): void {
  const headings = [...table.querySelectorAll<HTMLTableCellElement>('th[data-column]')];
  headings.forEach((heading, column) => {
    const name = heading.querySelector('span');
    if (!name) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.title = table.dataset.sortBy ?? '';
    button.append(...name.childNodes);
    button.addEventListener('click', () => {
      const direction: Direction = heading.ariaSort === 'ascending' ? 'descending' : 'ascending';
      sort(table, column, direction);
      for (const other of headings) other.ariaSort = other === heading ? direction : null;
      announce(table, button.textContent, direction);
    });
    name.replaceWith(button);
  });
}

/** What moves as one: each group of rows, or each row where the table has a single group. */
function movable(table: HTMLTableElement): { element: HTMLElement; row: HTMLTableRowElement | undefined }[] {
  const [first, ...more] = table.tBodies;
  if (first && more.length === 0) return [...first.rows].map((row) => ({ element: row, row }));
  return [...table.tBodies].map((body) => ({ element: body, row: body.rows[0] }));
}

/** Puts groups in order; equal ones stay as they stood, missing values come last in both directions. */
function sort(table: HTMLTableElement, column: number, direction: Direction): void {
  const sign = direction === 'ascending' ? 1 : -1;
  const groups = movable(table).map(({ element, row }) => ({ element, rank: rankOf(row, column) }));
  groups.sort((a, b) => {
    if (a.rank === undefined || b.rank === undefined) return Number(a.rank === undefined) - Number(b.rank === undefined);
    return sign * (a.rank - b.rank);
  });
  groups[0]?.element.parentElement?.append(...groups.map((group) => group.element));
}

function rankOf(row: HTMLTableRowElement | undefined, column: number): number | undefined {
  const rank = row?.cells[column]?.dataset.rank;
  return rank === undefined ? undefined : Number(rank);
}

function announce(table: HTMLTableElement, column: string, direction: Direction): void {
  const status = table.parentElement?.querySelector('[data-announce]');
  if (status) status.textContent = (table.dataset[direction] ?? '').replace('{}', column);
}
