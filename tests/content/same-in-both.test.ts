import { expect, it } from 'vitest';
import { readContent } from '../../src/content/read.ts';

/** Texts that say the same in other signs. */
const KNOWN = new Map([['facts/rks/cni/maintenance.statements.3.value', 'a published value: 1.6.0–4 is short for 1.6.0–1.6.4']]);

/** Versions, and dates to the month or day, as a text names them. */
const FIGURES = /(?<![\w.])v?(\d+\.\d+(?:\.\d+)*|\d{4}-\d\d(?:-\d\d)?)(?![\d.]*\d)/g;

const figures = (text: string) => [...new Set([...text.matchAll(FIGURES)].map(([, figure]) => figure))].sort().join(' ');

const { content } = await readContent('content');
const pairs = Object.values(content).flatMap((entries) => [...entries.values()].flatMap(({ collection, id, data }) => [...bilingual(data, `${collection}/${id}`)]));

it('the Japanese and the English of every text name the same versions and dates', () => {
  expect(pairs.length).toBeGreaterThan(3_000);
  const differ = pairs.filter(({ at, ja, en }) => figures(ja) !== figures(en) && !KNOWN.has(at));
  expect(differ).toEqual([]);
});

function* bilingual(value: unknown, at: string): Iterable<{ at: string; ja: string; en: string }> {
  if (typeof value !== 'object' || value === null) return;
  if ('ja' in value && 'en' in value && typeof value.ja === 'string' && typeof value.en === 'string') yield { at, ja: value.ja, en: value.en };
  else for (const [key, inner] of Object.entries(value)) yield* bilingual(inner, `${at}.${key}`);
}
