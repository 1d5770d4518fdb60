/** The rows of the page as objects by column. */
export function rowsOfPage() {
  const { columns, rows } = JSON.parse(document.getElementById('data').textContent);
  const typed = (column, value) => (['number', 'limit'].includes(column) ? Number(value) : value);
  return { columns, rows: rows.map((row) => Object.fromEntries(row.map((value, i) => [columns[i], typed(columns[i], value)]))) };
}
