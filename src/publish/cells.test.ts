import { describe, expect, it } from 'vitest';
import { withCellsApart } from './cells.ts';

const asked: string[] = [];
/** Writes tables as lines, and counts what it was asked for. */
const write = (html: string) => {
  asked.push(html);
  return Promise.resolve(html.replace(/<t[hd](?=[\s>])(?:[^>"]|"[^"]*")*>([\s\S]*?)<\/t[hd]>/g, '| $1 ').replace(/<\/tr>/g, '|\n').replace(/<[^>]+>/g, ''));
};

describe('a page written with its cells apart', () => {
  it('says what it says written in one piece', async () => {
    const html = '<p>Before</p><table><thead><tr><th>A</th><th></th></tr></thead><tbody><tr><td data-label="a > b">one</td><td>two</td></tr></tbody></table>';
    expect(await withCellsApart(html, write, new Map())).toBe(await write(html.replace(' data-label="a > b"', '')));
  });

  it('writes a cell once, however many pages hold it', async () => {
    const known = new Map<string, string>();
    const row = '<table><tr><td><a href="/x/">x</a></td></tr></table>';
    await withCellsApart(row, write, known);
    asked.length = 0;
    expect(await withCellsApart(row, write, known)).toBe('| x |\n');
    expect(asked).toHaveLength(1);
  });

  it('writes a cell anew where its links lead from the page it is on', async () => {
    const known = new Map<string, string>();
    const row = '<table><tr><td><a href="#x">x</a></td></tr></table>';
    await withCellsApart(row, write, known);
    asked.length = 0;
    await withCellsApart(row + row, write, known);
    expect(asked).toHaveLength(2);
    expect(known.size).toBe(0);
  });

  it('is written in one piece where it holds the signs that stand for cells', async () => {
    const html = '<table><tr><td>\ue0000\ue001</td></tr></table>';
    expect(await withCellsApart(html, write, new Map())).toBe('| \ue0000\ue001 |\n');
  });
});
