// Unfolds in place what has a page of its own: the texts that quote a page, the code that embeds it.

import style from '../styles/copying.css?inline';
import { pageReader } from './read-page.ts';

const read = pageReader('panel');

// Pages come without the styles of panels; a policy minds those written into a page, not those a script constructs.
const sheet = new CSSStyleSheet();
sheet.replaceSync(style);
document.adoptedStyleSheets.push(sheet);

document.addEventListener('askpanel', ({ target }) => {
  if (target instanceof HTMLAnchorElement) void unfold(target).catch(() => location.assign(target.href));
});

async function unfold(link: HTMLAnchorElement): Promise<void> {
  const panel = (await read(link.pathname)).querySelector(link.hash);
  const place = link.parentElement;
  // A second click while the first was being answered.
  if (!place) return;
  if (!panel) throw new Error(`${link.href} is not there`);
  const unfolded = document.importNode(panel, true);
  place.replaceWith(unfolded);
  unfolded.querySelector('summary')?.focus();
  document.dispatchEvent(new Event('panel'));
}
