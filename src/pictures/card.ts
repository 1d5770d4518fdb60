import type { Layer } from '../model/layer.ts';
import type { Drawing } from '../model/timeline-layout.ts';

/** What a picture of a page says: a heading, a small table of values, and as of when. */
export interface Card {
  accent: 'cri' | 'cni' | 'both';
  /** Above the title: where the page belongs. */
  above: string;
  title: string;
  /** Below the title, where there is no table. */
  text?: string;
  /** Headings of the columns of values; none where there is one. */
  columns?: string[];
  rows: CardRow[];
  /** Histories drawn in place of a table; `rows` say the same in words. */
  drawn?: CardHistory[];
  /** Below the table: as of when, and whose picture it is. */
  below: string;
  /** The language the picture is in (BCP 47): some characters are drawn differently in Japanese. */
  lang: string;
}

/** The history of a layer as it is drawn. */
export interface CardHistory {
  layer: Layer;
  drawing: Drawing;
}

export interface CardRow {
  label: string;
  cells: CardCell[];
}

export interface CardCell {
  value: string;
  /** What qualifies the value: since when, last seen. */
  note?: string;
  /** Whether the value is no answer, or one that may not hold any more. */
  careful?: boolean;
}

/** What a card says, in one line of plain text: the text for those who do not see the picture. */
export function cardText({ above, title, text, columns, rows, below, lang }: Card): string {
  const [colon, comma, stop, open, close] = lang === 'ja' ? ['：', '、', '。', '（', '）'] : [': ', ', ', '. ', ' (', ')'];
  const told = (cell: CardCell) => (cell.note ? `${cell.value}${open}${cell.note}${close}` : cell.value);
  const lines = rows.map(({ label, cells }) => `${label}${colon}${cells.map((cell, i) => (columns ? `${columns[i]} ${told(cell)}` : told(cell))).join(comma)}`);
  return [above, title, ...(text === undefined ? [] : [text]), ...lines, below].filter((line) => line !== '').join(stop).replace(/([。？?])(?:。|\.(?= ))/g, '$1');
}
