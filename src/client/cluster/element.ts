type Child = Node | string | undefined | false;

/** Makes an element. Text goes in as text, whatever it holds: nothing here reads HTML. */
export function el<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string | undefined> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) element.setAttribute(name, value);
  for (const child of children) if (child !== undefined && child !== false) element.append(child);
  return element;
}

/** A sentence of the site in which `code` stands in backquotes. */
export function sentence(text: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  text.split('`').forEach((part, i) => fragment.append(i % 2 === 1 ? el('code', {}, part) : part));
  return fragment;
}

/** A value from the input, cut where no real one goes on. */
export function short(text: string, longest = 120): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

/** A table in the form of the site's others: it scrolls on its own, and its rows become sheets on a narrow screen. */
export function table(caption: string, headings: readonly string[], rows: readonly (readonly (Node | string)[])[]): HTMLElement {
  const head = el('tr', { class: 'headings', role: 'row' }, ...headings.map((name) => el('th', { role: 'columnheader', scope: 'col' }, name)));
  const body = rows.map(([first = '', ...cells]) =>
    el('tr', { role: 'row' }, el('th', { role: 'rowheader', scope: 'row' }, first), ...cells.map((cell, i) => el('td', { role: 'cell', 'data-label': headings[i + 1] }, cell))),
  );
  return el(
    'div',
    { class: 'scroll', role: 'region', 'aria-label': caption, tabindex: '0' },
    el('table', { class: `comparison criteria${headings.length === 2 ? ' one' : ''}`, role: 'table' }, el('caption', {}, caption), el('thead', { role: 'rowgroup' }, head), el('tbody', { role: 'rowgroup' }, ...body)),
  );
}
