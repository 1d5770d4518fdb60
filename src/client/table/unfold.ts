import { fill, type Parts } from './parts.ts';

/** Pages of facts that were asked for, by address. */
const pages = new Map<string, Promise<Document>>();

/** The policy of this page would refuse the styles of another, and the browser's console would say so. */
const withoutStyles = (html: string) => html.replace(/<style[\s\S]*?<\/style>/g, '');
const { trustedTypes } = window as { trustedTypes?: { createPolicy: (name: string, rules: object) => { createHTML: (html: string) => unknown } } };
const trusted = trustedTypes?.createPolicy('page', { createHTML: withoutStyles });

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
    const statement = (await pageOf(link)).getElementById(decodeURIComponent(link.hash.slice(1)));
    const parts = [...(statement?.querySelectorAll('.summary, .references') ?? [])];
    if (parts.length === 0) throw new Error(`${link.href} has no statement`);
    place.append(...parts.map((part) => document.importNode(part, true)));
  } catch {
    const page = document.createElement('a');
    page.href = link.href;
    page.textContent = say.page;
    place.append(say.failed, ' ', page);
  }
}

/** The page a link leads to, as a document in which nothing runs. */
function pageOf({ href, hash }: HTMLAnchorElement): Promise<Document> {
  const address = href.slice(0, href.length - hash.length);
  const known = pages.get(address);
  if (known) return known;
  const page = fetch(address).then(async (response) => {
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    const html = await response.text();
    return new DOMParser().parseFromString((trusted?.createHTML(html) ?? withoutStyles(html)) as string, 'text/html');
  });
  pages.set(address, page);
  page.catch(() => pages.delete(address));
  return page;
}
