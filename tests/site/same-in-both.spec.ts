import { listedPages, pagesOf } from './crawl.ts';
import { expect, test } from './test.ts';

/** What a page says apart from its words; prose may name other terms of the glossary. */
const SAID = {
  'places on it': / id="(?!term-)([^"]+)"/g,
  'rows of its tables': /<(tr)[\s>]/g,
  'statements and sources': /<a [^>]*href="((?:\/en)?\/(?:facts|sources)\/[^"]*)"/g,
  'links to elsewhere': /<a [^>]*href="(https:[^"]+)"/g,
  dates: /<time[^>]*>(\d{4}[\d-]*)</g,
};

test('Japanese and English pages say the same: places, rows, statements, sources, dates', () => {
  const pages = pagesOf('dist');
  const japanese = listedPages(pages).filter(([address]) => !address.startsWith('/en/'));
  expect(japanese.length).toBeGreaterThan(300);
  const differ = japanese.flatMap(([address, { html }]) => {
    const english = pages.get(`/en${address}`)?.html ?? '';
    return Object.entries(SAID).flatMap(([what, pattern]) => (said(html, pattern) === said(english, pattern) ? [] : [`${address}: ${what}`]));
  });
  expect(differ).toEqual([]);
});

function said(html: string, pattern: RegExp): string {
  const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
  return [...main.matchAll(pattern)].map(([, found = '']) => found.replace(/^\/en\//, '/')).sort().join('\n');
}
