// All that search takes in the browser. Built by itself, it shares no file with other scripts and exports nothing:
// it makes the search page work, and on other pages opens a dialog whenever the page's script asks for search. A sealed page cannot load the index.

import { openSearch } from './dialog.ts';
import { searchPage } from './page.ts';

const form = document.querySelector<HTMLFormElement>('form[data-search-form]');
const link = document.querySelector<HTMLAnchorElement>('a[data-search]');

if (form) searchPage(form);
else if (link) document.addEventListener('asksearch', () => (link.dataset.index ? openSearch(link) : location.assign(link.href)));
