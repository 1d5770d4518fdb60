import { pageReader } from '../read-page.ts';
import { fill, type Parts } from './parts.ts';

const read = pageReader('page');

/** Puts a button beside each value that opens its summary and sources in place, from the page of its fact. */
export function offerUnfolding({ table, say }: Parts): void {
  const blank = document.createElement('button');
  blank.type = 'button';
  blank.className = 'unfold';
  blank.ariaExpanded = 'false';
  for (const link of table.querySelectorAll<HTMLAnchorElement>('tbody a.value')) {
    const button = blank.cloneNode() as HTMLButtonElement;
    button.ariaLabel = fill(say.unfold, { value: link.textContent });
    link.classList.toggle('short', link.textContent.length < 3);
    link.after(button);
  }
  table.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLButtonElement>('.unfold') : null;
    const link = button?.previousElementSibling;
    if (!button || !(link instanceof HTMLAnchorElement)) return;
    const open = button.ariaExpanded !== 'true';
    button.ariaExpanded = String(open);
    const cell = button.closest('td, th');
    if (open) void unfold(cell, link, say);
    else cell?.querySelector(':scope > .unfolded')?.remove();
  });
}

async function unfold(cell: Element | null, link: HTMLAnchorElement, say: Parts['say']): Promise<void> {
  const place = document.createElement('div');
  place.className = 'unfolded';
  cell?.append(place);
  try {
    const id = decodeURIComponent(link.hash.slice(1));
    const address = addressOf(link);
    const statement = (await read(address)).getElementById(id);
    // A line of a long history leads to what the page of its evidence tells.
    const evidence = statement?.querySelector('a[href^="evidence/"]') ? (await read(`${address}evidence/`)).getElementById(id) : statement;
    const parts = [...(evidence?.querySelectorAll('.summary, .references') ?? [])];
    if (parts.length === 0) throw new Error(`${link.href} has no statement`);
    place.append(...parts.map((part) => document.importNode(part, true)));
  } catch {
    const page = document.createElement('a');
    page.href = link.href;
    page.textContent = say.page;
    place.append(say.failed, ' ', page);
  }
}

/** Where a link leads, without the place on that page. */
function addressOf({ href, hash }: HTMLAnchorElement): string {
  return href.slice(0, href.length - hash.length);
}
