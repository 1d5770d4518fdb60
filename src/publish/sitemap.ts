import { escaped } from '../linking/escape.ts';
import type { BuiltPage } from './page.ts';

/** The sitemap (sitemaps.org 0.9, with the languages as Google reads them). Dates are those of the content; where none is known there is none. */
export function sitemap(pages: readonly BuiltPage[]): string {
  const entries = pages
    .filter(({ listed, canonical }) => listed && canonical !== undefined)
    .map(({ canonical = '', modified, alternates }) => {
      const links = alternates.map(({ lang, href }) => `<xhtml:link rel="alternate" hreflang="${lang}" href="${escaped(href)}"/>`);
      return `<url><loc>${escaped(canonical)}</loc>${modified === undefined ? '' : `<lastmod>${modified}</lastmod>`}${links.join('')}</url>`;
    });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${entries.join('\n')}\n</urlset>\n`;
}
