import { expect, test } from '@playwright/test';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const pages = new Map(
  readdirSync('dist', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(path.join('dist', file), 'utf8');
      const address = `/${file.split(path.sep).join('/').replace(/index\.html$/, '')}`;
      return [address, { html, ids: new Set([...html.matchAll(/\sid="([^"]+)"/g)].map((m) => m[1])) }] as const;
    }),
);

test('every link within the site leads to a page, and to a place on it', () => {
  const dead: string[] = [];
  for (const [from, { html, ids }] of pages) {
    for (const [, href = ''] of html.matchAll(/<a\s[^>]*?href="([^"]*)"/g)) {
      if (/^(https:|mailto:)/.test(href)) continue;
      const [place = '', fragment] = href.split('#');
      const target = place.replace(/\?.*$/, '');
      const page = target === '' ? { ids } : pages.get(target);
      const fine = page ? fragment === undefined || page.ids.has(fragment) : existsSync(path.join('dist', target)) && path.extname(target) !== '';
      if (!fine) dead.push(`${from} → ${href}`);
    }
  }
  expect(dead).toEqual([]);
});

test('no id stands twice on a page', () => {
  const twice = [...pages].filter(([, { html, ids }]) => [...html.matchAll(/\sid="([^"]+)"/g)].length !== ids.size).map(([address]) => address);
  expect(twice).toEqual([]);
});

test('every page has the same address in the other language, and names it', () => {
  for (const [address, { html }] of pages) {
    if (address.endsWith('404.html')) continue;
    const path = address.replace(/^\/en\//, '/');
    expect(pages.has(path) && pages.has(`/en${path}`), address).toBe(true);
    expect(html, address).toContain(`hreflang="ja" href="${path}"`);
    expect(html, address).toContain(`hreflang="en" href="/en${path}"`);
  }
});

test('ids of headings are ASCII', () => {
  const others = [...pages].flatMap(([address, { ids }]) => [...ids].filter((id) => /[^\x21-\x7e]/.test(id ?? '')).map((id) => `${address}#${id}`));
  expect(others).toEqual([]);
});
