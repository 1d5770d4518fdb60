import styles from '../../styles/search.css?inline';
import { connect } from './search-box.ts';

let dialog: HTMLDialogElement | undefined;

/** Opens the search over the page. `link` leads to the search page and carries the words and addresses it takes. */
export function openSearch(link: HTMLAnchorElement): void {
  dialog ??= build(link);
  dialog.showModal();
  dialog.querySelector('input')?.select();
}

function build(link: HTMLAnchorElement): HTMLDialogElement {
  // Comes with the script: pages are spared the styles of what most readers never open.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);

  const { label = '', placeholder = '', close = '', index = '', root = '' } = link.dataset;
  const made = document.createElement('dialog');
  made.className = 'search';
  made.setAttribute('aria-label', label);
  made.setAttribute('closedby', 'any');

  const shut = () => {
    // A closed dialog keeps the focus until the next frame, and with it the keys pressed until then, "/" among them.
    field.blur();
    made.close();
  };
  const form = document.createElement('form');
  form.action = link.href;
  form.className = 'search';
  form.role = 'search';
  const field = document.createElement('input');
  Object.assign(field, { type: 'search', name: 'q', placeholder, ariaLabel: label, autocomplete: 'off', maxLength: 200 });
  const leave = document.createElement('button');
  Object.assign(leave, { type: 'button', textContent: close });
  leave.addEventListener('click', shut);
  form.append(field, leave);
  // By itself a search field would take the first Escape to empty itself.
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    shut();
  });

  const summary = document.createElement('p');
  summary.className = 'search-summary';
  const status = document.createElement('p');
  Object.assign(status, { className: 'sr-only', role: 'status' });
  const results = document.createElement('ol');
  results.dataset.searchResults = '';
  made.append(form, summary, status, results);
  document.body.append(made);

  connect({ field, results, summary, status, index, root, limit: 12, onFailure: () => location.assign(link.href) });
  results.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a')) shut();
  });
  return made;
}
