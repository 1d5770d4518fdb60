import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toCsv } from './csv.ts';
import { toHtml } from './html.ts';
import { toJson } from './json.ts';
import { toMarkdown } from './markdown.ts';
import type { Sheet } from './sheet.ts';

const sheet = (...texts: string[]): Sheet => ({
  title: '比較表',
  address: 'https://example.org/?service=eks,aks',
  columns: [{ id: 'service', name: 'サービス' }, { id: 'from', name: '開始' }],
  rows: texts.map((text) => [{ text: 'EKS', href: 'https://example.org/services/eks/' }, { text }]),
});

/** Reads CSV as RFC 4180 has it. */
function readCsv(csv: string): string[][] {
  const rows: string[][] = [];
  for (const [, quoted, bare = '', end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    const row = rows.at(-1) && rows.at(-1)?.at(-1) !== '\n' ? rows.at(-1) : undefined;
    const cells = row ?? (rows[rows.push([]) - 1] as string[]);
    cells.push(quoted?.replaceAll('""', '"') ?? bare);
    if (end === '\r\n') cells.push('\n');
  }
  return rows.map((row) => row.slice(0, -1));
}

describe('CSV', () => {
  test('begins with a byte order mark and has a line for each row', () => {
    expect(toCsv(sheet('2021-05', 'a "b", c'))).toBe('\uFEFFサービス,開始\r\nEKS,2021-05\r\nEKS,"a ""b"", c"\r\n');
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '＝1+1', '\t=1', '\r=1'])('%j is not run as a formula', (text) => {
    expect(readCsv(toCsv(sheet(text)).slice(1))[1]?.[1]).toBe(`'${text}`);
  });

  test('gives every other text back as it was, whatever is in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }).filter((text) => !/^[=+\-@＝＋－＠\t\r]/.test(text)), (text) => {
        expect(readCsv(toCsv(sheet(text)).slice(1))[1]).toEqual(['EKS', text]);
      }),
    );
  });
});

describe('Markdown', () => {
  test('is a table with links, and says where it comes from', () => {
    expect(toMarkdown(sheet('2021-05'))).toBe(
      '| サービス | 開始 |\n| --- | --- |\n| [EKS](https://example.org/services/eks/) | 2021-05 |\n\n[比較表](https://example.org/?service=eks,aks)\n',
    );
  });

  test('takes no text for a mark, and no address for its end', () => {
    const odd = { ...sheet('a\n\t b*c_[d]`e`<f>~g~&h|i\\'), address: 'https://example.org/?q=(a b)|<c>\\' };
    expect(toMarkdown(odd).split('\n').slice(2)).toEqual([
      '| [EKS](https://example.org/services/eks/) | a b\\*c\\_\\[d\\]\\`e\\`\\<f\\>\\~g\\~\\&h\\|i\\\\ |',
      '',
      '[比較表](https://example.org/?q=%28a%20b%29%7C%3Cc%3E%5C)',
      '',
    ]);
  });

  test('keeps every text in its cell', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const row = toMarkdown(sheet(text)).split('\n')[2] ?? '';
        expect(row.match(/(?<!\\)(?:\\\\)*\|/g)).toHaveLength(3);
      }),
    );
  });
});

describe('HTML', () => {
  test('is a table with row and column headings and links', () => {
    expect(toHtml(sheet('<b>&"'))).toContain('<tr><th scope="row"><a href="https://example.org/services/eks/">EKS</a></th><td>&#60;b&#62;&#38;&#34;</td></tr>');
    expect(toHtml(sheet())).toBe(
      '<table>\n<caption><a href="https://example.org/?service=eks,aks">比較表</a></caption>\n<thead><tr><th scope="col">サービス</th><th scope="col">開始</th></tr></thead>\n<tbody>\n</tbody>\n</table>\n',
    );
    expect(toHtml(sheet('a', 'b')).split('\n').slice(4, 6)).toEqual(['a', 'b'].map((text) => expect.stringMatching(new RegExp(`^<tr>.*<td>${text}</td></tr>$`))));
    expect(toHtml(sheet())).toContain('<caption><a href="https://example.org/?service=eks,aks">比較表</a></caption>');
  });
});

test('JSON has an object for each row, by the ids of the columns', () => {
  expect(JSON.parse(toJson(sheet('2021-05')))).toEqual({
    title: '比較表',
    address: 'https://example.org/?service=eks,aks',
    columns: [{ id: 'service', name: 'サービス' }, { id: 'from', name: '開始' }],
    rows: [{ service: { text: 'EKS', href: 'https://example.org/services/eks/' }, from: { text: '2021-05' } }],
  });
});
