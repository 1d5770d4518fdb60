// Puts addresses and texts on the clipboard. Without it links lead to where they point, and fields can be selected.

import { plainClick } from './plain-click.ts';

const RESTORED_AFTER = 2000;

if ('clipboard' in navigator) {
  addButtons();
  document.addEventListener('panel', addButtons);
  document.addEventListener('click', (event) => {
    const link = plainClick(event, 'a.permalink, a.when');
    if (!link) return;
    // A link to this very page would load it anew before anything is copied, one to another page would leave this one.
    if (link.hash === '' || link.pathname !== location.pathname) event.preventDefault();
    void copyLink(link);
  });
}
document.addEventListener('focusin', ({ target }) => {
  if (target instanceof HTMLTextAreaElement && target.readOnly) target.select();
});

function addButtons(): void {
  for (const field of document.querySelectorAll<HTMLElement>('.copy-field:not(:has(button))')) addButton(field);
}

function addButton(field: HTMLElement): void {
  const area = field.querySelector('textarea');
  if (!area) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = say().copy ?? '';
  button.addEventListener('click', () => {
    void navigator.clipboard.writeText(area.value).then(() => said(button));
  });
  field.append(button);
}

async function copyLink(link: HTMLAnchorElement): Promise<void> {
  await navigator.clipboard.writeText(link.href);
  said(link);
}

/** The words of the page for this. */
function say(): DOMStringMap {
  return document.querySelector('main')?.dataset ?? {};
}

/** Shows and announces that something was copied, for a moment. */
function said(control: HTMLElement): void {
  const words = say().copied ?? '';
  const before = control.textContent;
  if (before === words) return;
  control.textContent = words;
  announcer().textContent = words;
  setTimeout(() => {
    control.textContent = before;
    announcer().textContent = '';
  }, RESTORED_AFTER);
}

function announcer(): HTMLElement {
  const found = document.querySelector<HTMLElement>('p#copied[role=status]');
  if (found) return found;
  const made = document.createElement('p');
  made.id = 'copied';
  made.className = 'sr-only';
  made.role = 'status';
  document.body.append(made);
  return made;
}
