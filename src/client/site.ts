// On every page: / and Ctrl+K open search, the link to the other language keeps the query and the place,
// links and texts are copied, panels unfold, long parts are laid out in turn, stacked tables stay tables to those who listen, and what more a page takes is loaded.

import './copy.ts';
import './in-turn.ts';
import './table-roles.ts';
import { plainClick } from './plain-click.ts';
// The query makes each a bundle of its own: a file shared with other scripts would be one more request for every page.
import search from './search/search.ts?worker&url';
import panel from './panel.ts?worker&url';
import terms from './terms.ts?worker&url';

if (document.querySelector('a.term')) void import(/* @vite-ignore */ terms);

const field = document.querySelector<HTMLInputElement>('form[data-search-form] input');

// Once it is there it opens at once: what is typed next belongs to it.
let ready = false;
const ask = () => document.dispatchEvent(new Event('asksearch'));

document.addEventListener('keydown', (event) => {
  const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
  const asked = (event.key === '/' && plain) || (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey);
  const link = document.querySelector<HTMLAnchorElement>('a[data-search]');
  if (!asked || !link || event.isComposing || isTyping(event.target)) return;
  event.preventDefault();
  if (field) field.focus();
  else if (ready) ask();
  else import(/* @vite-ignore */ search).then(() => { ready = true; ask(); }, () => location.assign(link.href));
});

document.addEventListener('click', (event) => {
  const link = plainClick(event, 'a[data-panel]');
  if (!link) return;
  event.preventDefault();
  import(/* @vite-ignore */ panel).then(() => link.dispatchEvent(new Event('askpanel', { bubbles: true })), () => location.assign(link.href));
});

for (const type of ['click', 'auxclick', 'contextmenu']) {
  document.addEventListener(type, ({ target }) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[data-language]') : null;
    if (!link) return;
    link.search = location.search;
    link.hash = location.hash;
  });
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches(':read-write, select');
}

// Last, so that nothing depends on it: what was read stays readable offline. Not every browser keeps anything, nor has to.
const offline = document.querySelector<HTMLElement>('[data-offline]')?.dataset.offline;
if (offline) {
  const { trustedTypes } = window as { trustedTypes?: { createPolicy: (name: string, rules: object) => { createScriptURL: (address: string) => string } } };
  const address = trustedTypes?.createPolicy('offline', { createScriptURL: () => offline }).createScriptURL('') ?? offline;
  navigator.serviceWorker?.register(address).catch(() => {});
}
