import { deadAddresses, listedPages, pagesOf } from './crawl.ts';
import { expect, test } from './test.ts';

const SITE = process.env.SITE_URL ?? 'http://localhost:4321';

const pages = pagesOf('dist');
const read = [...pages].filter(([address]) => !address.endsWith('404.html'));
const own = listedPages(pages);

test('every address within the site leads somewhere: links, places on pages, pictures, feeds, data, oEmbed', () => {
  expect(deadAddresses('dist', { site: SITE, base: '' })).toEqual([]);
});

test('no id stands twice on a page', () => {
  const twice = [...pages].filter(([, { html, ids }]) => [...html.matchAll(/\sid="([^"]+)"/g)].length !== ids.size).map(([address]) => address);
  expect(twice).toEqual([]);
});

test('every page has the same address in the other language', () => {
  const alone = read.map(([address]) => address.replace(/^\/en\//, '/')).filter((path) => !pages.has(path) || !pages.has(`/en${path}`));
  expect(alone).toEqual([]);
});

test('every page names itself and its other language, absolutely', () => {
  const silent = own.filter(([address, { html }]) => {
    const path = address.replace(/^\/en\//, '/');
    const named = [`rel="canonical" href="${SITE}${address}"`, `hreflang="ja" href="${SITE}${path}"`, `hreflang="en" href="${SITE}/en${path}"`];
    return !named.every((words) => html.includes(words));
  });
  expect(silent.map(([address]) => address)).toEqual([]);
});

test('ids of headings are ASCII', () => {
  const others = [...pages].flatMap(([address, { ids }]) => [...ids].filter((id) => /[^\x21-\x7e]/.test(id)).map((id) => `${address}#${id}`));
  expect(others).toEqual([]);
});
