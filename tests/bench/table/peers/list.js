import List from 'list.js';

const valueNames = [...document.querySelectorAll('#table th')].map((th) => th.dataset.sort);
const list = new List('list', { valueNames });
window.bench = { row: '#table tbody tr', header: (i) => document.querySelectorAll('#table thead th')[i], filter: (text) => list.search(text) };
