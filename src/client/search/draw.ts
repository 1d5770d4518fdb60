import { datePieces } from '../../model/dates-in-text.ts';
import type { SearchEntry } from '../../model/search/entry.ts';
import { markPieces } from '../../model/search/mark.ts';
import type { Hit } from '../../model/search/rank.ts';
import type { SearchSay } from '../../search/say.ts';

/** A link to the page of an entry. */
export function entryLink({ path, title, layer }: SearchEntry, spellings: readonly string[], root: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = root + path;
  if (layer) link.className = layer;
  link.append(...marked(title, spellings));
  return link;
}

/** The item of a hit in the list of results; `root` is where the pages of the language begin: /repo/en. */
export function hitItem({ entry, parts }: Hit, spellings: readonly string[], say: SearchSay, root: string): HTMLLIElement {
  const item = document.createElement('li');
  const kind = element('span', 'kind', [say.kinds[entry.kind]]);
  item.append(entryLink(entry, spellings, root), ' ', kind);
  if (entry.text && parts.length === 0) item.append(element('p', 'context', marked(entry.text, spellings)));
  if (parts.length > 0) {
    const places = document.createElement('ul');
    for (const { id, title, text } of parts) {
      const place = document.createElement('li');
      const link = document.createElement('a');
      link.href = `${root}${entry.path}#${id}`;
      link.append(...marked(title, spellings));
      place.append(link);
      if (text) place.append(' ', element('small', '', marked(text, spellings)));
      places.append(place);
    }
    item.append(places);
  }
  return item;
}

function element(name: string, className: string, content: readonly (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...content);
  return made;
}

function marked(text: string, spellings: readonly string[]): (Node | string)[] {
  return markPieces(text, spellings).flatMap((piece) => (piece.marked ? [element('mark', '', [piece.text])] : dated(piece.text)));
}

/** A text in which no line ends within a date, or begins with a dot that parts. */
function dated(text: string): (Node | string)[] {
  return datePieces(text.replaceAll(' ·', '\u00a0·')).map((part, i) => (i % 2 === 1 ? element('time', '', [part]) : part));
}
