import type { Cell, Sheet } from './sheet.ts';

/** A sheet as a table in GitHub Flavored Markdown with its links, followed by title and address. */
export function toMarkdown({ title, address, columns, rows }: Sheet): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |\n`;
  const table = [line(columns.map(({ name }) => plain(name))), line(columns.map(() => '---')), ...rows.map((row) => line(row.map(linked)))];
  return `${table.join('')}\n[${plain(title)}](${target(address)})\n`;
}

function linked({ text, href }: Cell): string {
  return href ? `[${plain(text)}](${target(href)})` : plain(text);
}

/** Text that Markdown takes for nothing but text, on one line. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|~&]/g, '\\$&');
}

function target(address: string): string {
  return address.replace(/[\s<>|\\]/g, encodeURIComponent).replaceAll('(', '%28').replaceAll(')', '%29');
}
