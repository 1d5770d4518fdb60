import type { Cell, Sheet } from './sheet.ts';

/** A sheet as an HTML table to paste into an article, with a link back in its caption. */
export function toHtml({ title, address, columns, rows }: Sheet): string {
  const head = columns.map(({ name }) => `<th scope="col">${escaped(name)}</th>`).join('');
  const body = rows.map((row) => `<tr>${row.map((cell, i) => (i === 0 ? `<th scope="row">${linked(cell)}</th>` : `<td>${linked(cell)}</td>`)).join('')}</tr>\n`);
  return `<table>\n<caption><a href="${escaped(address)}">${escaped(title)}</a></caption>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body.join('')}</tbody>\n</table>\n`;
}

function linked({ text, href }: Cell): string {
  return href ? `<a href="${escaped(href)}">${escaped(text)}</a>` : escaped(text);
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
