import { TabulatorFull } from 'tabulator-tables';
import { rowsOfPage } from './shared.js';

const { columns, rows } = rowsOfPage();
const table = new TabulatorFull('#table', { data: rows, height: '800px', layout: 'fitColumns', columns: columns.map((field) => ({ title: field, field })) });
await new Promise((resolve) => table.on('tableBuilt', resolve));
const holds = (row, { text }) => columns.some((column) => String(row[column]).toLowerCase().includes(text));
window.bench = {
  row: '.tabulator-row',
  header: (i) => document.querySelectorAll('.tabulator-col')[i],
  filter: (text) => (text ? table.setFilter(holds, { text }) : table.clearFilter()),
};
