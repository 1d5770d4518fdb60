import type { Sheet } from './sheet.ts';

/** What a spreadsheet may take for the beginning of a formula, in full width too. */
const FORMULA = /^[=+\-@＝＋－＠\t\r]/;

/**
 * A sheet as CSV (RFC 4180) in UTF-8 with a byte order mark, without which Excel misreads Japanese.
 * A cell that a spreadsheet would run as a formula begins with an apostrophe (OWASP, CSV injection).
 */
export function toCsv({ columns, rows }: Sheet): string {
  const lines = [columns.map(({ name }) => name), ...rows.map((row) => row.map(({ text }) => text))];
  return `\uFEFF${lines.map((cells) => cells.map(field).join(',') + '\r\n').join('')}`;
}

function field(text: string): string {
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
