import 'sortable-tablesort/dist/sortable.min.js';

window.bench = { row: '#table tbody tr', header: (i) => document.querySelectorAll('#table thead th')[i] };
