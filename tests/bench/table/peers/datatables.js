import DataTable from 'datatables.net-dt';

const table = new DataTable('#table', { paging: false, order: [], layout: { topStart: null, bottomStart: null } });
window.bench = { row: '#table tbody tr', header: (i) => document.querySelectorAll('#table thead th')[i], filter: (text) => table.search(text).draw() };
