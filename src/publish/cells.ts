import { detached } from './detached.ts';

/** A cell of a table: its tag, what is in it, its end. Our own pages hold no table within a table. */
const CELL = /(<t[dh](?=[\s>])(?:[^>"]|"[^"]*")*>)([\s\S]*?)(<\/t[dh]>)/g;

/** What stands for a cell while the page around it is written: signs of the private use area, which Markdown leaves as they are. */
const [OPEN, CLOSE] = ['\ue000', '\ue001'];
const STAND_IN = new RegExp(`${OPEN}(\\d+)${CLOSE}`, 'g');

/** Cells already written, by their HTML. */
export type WrittenCells = Map<string, string>;

/**
 * Markdown of HTML, written with its cells apart: the tables of a hundred months hold the same few cells again and again.
 *
 * @param write makes Markdown of HTML; a cell alone is the heading of a table of its own
 * @param known what was written before, and is added to
 */
export async function withCellsApart(html: string, write: (html: string) => Promise<string>, known: WrittenCells): Promise<string> {
  if (html.includes(OPEN)) return write(html);
  const cells: string[] = [];
  const text = await write(html.replace(CELL, (_, open: string, inner: string, close: string) => `${open}${inner === '' ? '' : `${OPEN}${cells.push(inner) - 1}${CLOSE}`}${close}`));
  const written: string[] = [];
  const here: WrittenCells = new Map();
  for (const inner of cells) {
    // What such a link leads to depends on the page: no other page has the same cell.
    const alike = /\shref="[^/]/.test(inner) ? here : known;
    const cell = alike.get(inner) ?? cellOf(await write(`<table><thead><tr><th>${inner}</th></tr></thead></table>`));
    if (!alike.has(inner)) alike.set(detached(inner), detached(cell));
    written.push(cell);
  }
  return text.replace(STAND_IN, (_, i: string) => written[Number(i)] ?? '');
}

/** The one cell of a table in Markdown. */
function cellOf(table: string): string {
  return table.slice(0, table.indexOf('\n')).replace(/^\| ?| ?\|$/g, '');
}
