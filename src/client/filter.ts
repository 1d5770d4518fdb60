// Narrows a long table to the rows that hold what is typed.

import { fold, foldedWords } from '../model/fold.ts';

for (const table of document.querySelectorAll<HTMLTableElement>('table[data-filter]')) addFilter(table);

/** Puts a search field above the table; the rows themselves are in the page already. */
function addFilter(table: HTMLTableElement): void {
  const rows = [...table.querySelectorAll<HTMLTableRowElement>('tbody tr')].map((row) => ({ row, text: fold(row.textContent) }));
  const form = document.createElement('search');
  form.className = 'filter';
  const label = document.createElement('label');
  label.textContent = table.dataset.filter ?? '';
  const input = document.createElement('input');
  input.type = 'search';
  const count = document.createElement('output');
  label.append(input);
  form.append(label, count);
  (table.closest('.scroll') ?? table).before(form);

  const show = () => {
    const wanted = foldedWords(input.value);
    let shown = 0;
    for (const { row, text } of rows) {
      row.hidden = !wanted.every((word) => text.includes(word));
      if (!row.hidden) shown += 1;
    }
    count.textContent = (table.dataset.shown ?? '').replace('{shown}', String(shown)).replace('{all}', String(rows.length));
  };
  input.addEventListener('input', show);
  show();
}
