import { columnFilteringFeature, constructTable, createColumnHelper, createFilteredRowModel, createSortedRowModel, filterFn_includesString, globalFilteringFeature, rowSortingFeature, sortFn_alphanumeric, sortFn_basic, sortFn_text, tableFeatures } from '@tanstack/table-core';
import { storeReactivityBindings } from '@tanstack/table-core/store-reactivity-bindings';
import { rowsOfPage } from './shared.js';

const { columns, rows } = rowsOfPage();
const features = tableFeatures({
  coreReactivityFeature: storeReactivityBindings(),
  columnFilteringFeature,
  globalFilteringFeature,
  rowSortingFeature,
  filteredRowModel: createFilteredRowModel(),
  sortedRowModel: createSortedRowModel(),
  filterFns: { includesString: filterFn_includesString },
  sortFns: { alphanumeric: sortFn_alphanumeric, basic: sortFn_basic, text: sortFn_text },
});
const helper = createColumnHelper();
const table = constructTable({ features, data: rows, globalFilterFn: 'includesString', getColumnCanGlobalFilter: () => true, columns: helper.columns(columns.map((id) => helper.accessor(id, { header: id }))) });

// TanStack Table draws nothing: this keeps a row for each item, and puts those wanted in order.
const element = document.createElement('table');
const head = element.createTHead().insertRow();
for (const column of table.getAllLeafColumns()) {
  const heading = document.createElement('th');
  heading.textContent = column.id;
  heading.onclick = () => {
    column.toggleSorting();
    draw();
  };
  head.append(heading);
}
const drawn = new Map(
  table.getCoreRowModel().rows.map((row) => {
    const line = document.createElement('tr');
    for (const column of columns) line.insertCell().textContent = row.getValue(column);
    return [row.id, line];
  }),
);
const body = element.createTBody();
const draw = () => body.replaceChildren(...table.getRowModel().rows.map((row) => drawn.get(row.id)));
draw();
document.getElementById('table').append(element);
window.bench = {
  row: 'tbody tr',
  header: (i) => head.cells[i],
  filter: (text) => {
    table.setGlobalFilter(text);
    draw();
  },
};
