import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

/** In rem: marks, notes, tables and lists, text, names and small headings, headings. A further size is a further font to load and to shape with. */
const SCALE = ['0.75', '0.82', '0.92', '1', '1.05', '1.3'];
/** The text of an embed has the size of what is around it. */
const APART = ['embed.css'];
/** Paper has sizes of its own. */
const PRINT = /^@media print \{[\s\S]*?^\}/gm;

const styles = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.css') && !APART.includes(file));

test.each(styles)('%s sets text in sizes of the scale', (file) => {
  const css = readFileSync(path.join(import.meta.dirname, file), 'utf8').replace(PRINT, '');
  const sizes = [...css.matchAll(/font(?:-size)?: (?:\d{3} )?([\d.]+)rem/g)].map(([, size]) => size);
  expect(sizes.filter((size) => !SCALE.includes(size ?? ''))).toEqual([]);
});
