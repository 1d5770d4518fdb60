// A table whose rows are stacked on a narrow screen, or each laid out by itself in a list, is no longer displayed as one,
// and WebKit then no longer reads it as one. Chromium, which alone tells its name in userAgentData, does, and would
// have to compute the styles of all cells anew that show an attribute.
// Roles say that it is; in the HTML they would say twice what the elements say already, which is not valid.

const ROLES: Record<string, string> = { TABLE: 'table', THEAD: 'rowgroup', TBODY: 'rowgroup', TR: 'row', TD: 'cell' };

const stacked = matchMedia('(width < 60rem)');

function spellOut(): void {
  const tables = stacked.matches ? 'table' : '.list';
  for (const element of document.querySelectorAll(`${tables}, ${tables} :is(thead, tbody, tr, td, th)`)) {
    element.setAttribute('role', ROLES[element.tagName] ?? (element.getAttribute('scope') === 'row' ? 'rowheader' : 'columnheader'));
  }
}

if (!('userAgentData' in navigator)) {
  spellOut();
  stacked.addEventListener('change', spellOut);
}
