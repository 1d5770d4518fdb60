import type { Sheet } from './sheet.ts';

/** A sheet as JSON: `{title, address, rows: [{<column id>: {text, href?}}]}`. */
export function toJson({ title, address, columns, rows }: Sheet): string {
  const objects = rows.map((row) => Object.fromEntries(row.map((cell, i) => [columns[i]?.id, cell])));
  return `${JSON.stringify({ title, address, columns, rows: objects }, null, 2)}\n`;
}
