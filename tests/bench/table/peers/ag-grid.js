import { AllCommunityModule, createGrid, ModuleRegistry } from 'ag-grid-community';
import { rowsOfPage } from './shared.js';

ModuleRegistry.registerModules([AllCommunityModule]);
const { columns, rows } = rowsOfPage();
const api = await new Promise((resolve) => {
  createGrid(document.getElementById('table'), {
    rowData: rows,
    animateRows: false,
    columnDefs: columns.map((field) => ({ field, flex: 1, sortable: true })),
    onFirstDataRendered: (event) => resolve(event.api),
  });
});
const place = (cell) => Number(cell.closest('.ag-row').getAttribute('row-index'));
window.bench = {
  row: '.ag-row',
  cells: (i) => [...document.querySelectorAll(`.ag-row [aria-colindex="${i + 1}"]`)].sort((a, b) => place(a) - place(b)),
  header: (i) => document.querySelectorAll('.ag-header-cell-label')[i],
  filter: (text) => api.setGridOption('quickFilterText', text),
};
