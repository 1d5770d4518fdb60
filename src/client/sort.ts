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

/** Puts groups in order; equal ones stay as they stood, missing values come last in both directions. */
function sort(table: HTMLTableElement, column: number, direction: Direction): void {
  const sign = direction === 'ascending' ? 1 : -1;
  const groups = [...table.tBodies].map((body) => ({ body, rank: rankOf(body, column) }));
  groups.sort((a, b) => {
    if (a.rank === undefined || b.rank === undefined) return Number(a.rank === undefined) - Number(b.rank === undefined);
    return sign * (a.rank - b.rank);
  });
  table.append(...groups.map((group) => group.body));
}

function rankOf(body: HTMLTableSectionElement, column: number): number | undefined {
  const rank = body.rows[0]?.cells[column]?.dataset.rank;
  return rank === undefined ? undefined : Number(rank);
}

function announce(table: HTMLTableElement, column: string, direction: Direction): void {
  const status = table.parentElement?.querySelector('[data-announce]');
  if (status) status.textContent = (table.dataset[direction] ?? '').replace('{}', column);
}
