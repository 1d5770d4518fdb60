import { Grid } from 'gridjs';
import { rowsOfPage } from './shared.js';

const { columns, rows } = rowsOfPage();
const grid = new Grid({ columns: columns.map((id) => ({ id, name: id })), data: rows, sort: true, search: { debounceTimeout: 0 } });
grid.render(document.getElementById('table'));
while (!document.querySelector('.gridjs-tbody .gridjs-td')) await new Promise(requestAnimationFrame);
window.bench = {
  row: '.gridjs-tbody .gridjs-tr',
  header: (i) => document.querySelectorAll('button.gridjs-sort')[i],
  filter: (text) => {
    const input = document.querySelector('.gridjs-search-input');
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(input, text);
    input.dispatchEvent(new Event('input', { bubbles: true }));
  },
};
