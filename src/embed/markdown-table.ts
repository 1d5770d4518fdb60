import { absolute } from '../i18n/absolute.ts';
import { address, statementAddress } from '../i18n/address.ts';
import { answerWords, olderWords } from '../i18n/answer-words.ts';
import type { Language } from '../i18n/language.ts';
import { words } from '../i18n/words.ts';
import { toMarkdown } from '../model/take-along/markdown.ts';
import type { Cell } from '../model/take-along/sheet.ts';
import type { EmbedRow, EmbedView } from './view.ts';

/**
 * The small table of a frozen embed in Markdown: its meaning never changes, so an article can hold it itself.
 * It holds the rows that the embed shows without being asked for others. Every value leads to its statement, and the
 * line below the table to the page, naming the month and the day it was told.
 *
 * @param asOf the month and the day, in words
 */
export function markdownTable({ title, columns, rows, page }: EmbedView, asOf: string, lang: Language): string {
  const say = words(lang);
  const colon = lang === 'ja' ? '：' : ': ';
  const first = { id: 'name', name: rows.some(({ service }) => service !== undefined) ? say.table.service : say.table.criterion };
  const others = columns.length > 0 ? columns.map(({ name }) => name) : [title];
  return toMarkdown({
    title: `${say.siteName}${colon}${asOf}`,
    address: absolute(address(lang, page)),
    columns: [first, ...others.map((name) => ({ id: name, name }))],
    rows: rows.filter(({ later }) => !later).map((row) => [{ text: row.name, href: absolute(address(lang, row.path)) }, ...row.cells.map((cell) => toCell(cell, lang))]),
  });
}

function toCell({ answer, variant }: EmbedRow['cells'][number], lang: Language): Cell {
  if (!answer) return { text: words(lang).table.nothing };
  const { value, qualifiers, tags } = answerWords(answer, lang, variant);
  const notes = [...qualifiers, ...olderWords(answer, lang), ...tags];
  const [open, between, close] = lang === 'ja' ? ['（', '、', '）'] : [' (', '; ', ')'];
  return { text: notes.length === 0 ? value : `${value}${open}${notes.join(between)}${close}`, href: absolute(statementAddress(lang, answer.main.fact, answer.main.id)) };
}
