import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A built page: its HTML and the ids on it. */
export interface CrawledPage {
  html: string;
  ids: Set<string>;
}

/** Every page of a built site, by its address below the base path. */
export function pagesOf(dist: string): Map<string, CrawledPage> {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  return new Map(
    files.map((file) => {
      const html = readFileSync(path.join(dist, file), 'utf8');
      return [`/${file.split(path.sep).join('/').replace(/index\.html$/, '')}`, { html, ids: new Set([...html.matchAll(/\sid="([^"]+)"/g)].map((m) => m[1] ?? '')) }];
    }),
  );
}

/** The pages that are there to be found: no error pages, no embeds, none that only says where something went or is a part of another. */
export function listedPages(pages: ReadonlyMap<string, CrawledPage>): [address: string, page: CrawledPage][] {
  return [...pages].filter(([address, { html }]) => {
    const canonical = /rel="canonical" href="([^"]+)"/.exec(html)?.[1];
    return !html.includes('name="robots" content="noindex"') && (canonical?.endsWith(address) ?? true);
  });
}

/** Every address within the site that leads nowhere, as `where it stands → address`. */
export function deadAddresses(dist: string, { site, base }: { site: string; base: string }): string[] {
  const pages = pagesOf(dist);
  const dead: string[] = [];

  const check = (from: string, address: string, ids?: Set<string>): void => {
    const local = address.startsWith(site) ? address.slice(site.length) : /^[\w-]+\//.test(address) ? `${base}${from}${address}` : address;
    if (/^(https?:|mailto:|data:)/.test(local)) return;
    const [whole = '', fragment] = local.split('#');
    const target = whole.split('?')[0] ?? '';
    if (target !== '' && !target.startsWith(`${base}/`)) {
      dead.push(`${from} → ${address} (outside of ${base}/)`);
      return;
    }
    const below = decodeURI(target.slice(base.length));
    const page = target === '' ? { ids } : pages.get(below);
    const fine = page ? fragment === undefined || page.ids?.has(decodeURIComponent(fragment)) : path.extname(below) !== '' && existsSync(path.join(dist, below));
    if (!fine) dead.push(`${from} → ${address}`);
  };

  for (const [from, { html, ids }] of pages) {
    for (const address of addressesIn(html)) check(from, address, ids);
  }
  for (const file of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
    const from = `/${file.split(path.sep).join('/')}`;
    if (!existsSync(path.join(dist, file)) || !/\.(xml|txt|md|json|webmanifest|ics|csv)$|_redirects$/.test(file)) continue;
    if (file.endsWith('_redirects')) for (const address of redirectTargets(readFileSync(path.join(dist, file), 'utf8'))) check(from, address);
    for (const address of siteAddressesIn(unfolded(readFileSync(path.join(dist, file), 'utf8')), site)) check(from, address);
  }
  return [...new Set(dead)];
}

/** What a page points at: links, pictures, frames, scripts, what it loads later, and what its head names for others. */
function addressesIn(html: string): string[] {
  const body = html.replace(/<textarea[\s\S]*?<\/textarea>/g, '').replace(/<pre[\s\S]*?<\/pre>/g, '');
  const attributes = [...body.matchAll(/<(?:a|link|img|iframe|script|source)\s[^>]*?(?:href|src)="([^"]*)"/g)];
  const later = [...body.matchAll(/\sdata-(?:index|later|offline)="([^"]*)"/g)];
  const named = [...body.matchAll(/<meta (?:property="og:(?:image|url)" content="|http-equiv="refresh" content="0; url=)([^"]*)"/g)];
  return [...attributes, ...later, ...named].map(([, address = '']) => address.replaceAll('&amp;', '&').replaceAll('&#38;', '&'));
}

/** Where the lines of `_redirects` lead: `/from/ /to/ 301`. */
function redirectTargets(text: string): string[] {
  return text.split('\n').flatMap((line) => (line.startsWith('/') ? (line.split(/\s+/)[1] ?? []) : []));
}

/** Calendars fold their lines (RFC 5545): a line that begins with a space goes on with the one above. */
function unfolded(text: string): string {
  return text.startsWith('BEGIN:VCALENDAR') ? text.replace(/\r?\n /g, '') : text;
}

/** The absolute addresses of the site in a file of any kind; templates like as-of/{month}.json are passed over. */
function siteAddressesIn(text: string, site: string): string[] {
  return [...text.matchAll(new RegExp(`${site.replaceAll('.', '\\.')}/[^\\s"'<>)\\\\{}]*`, 'g'))].map(([address]) => address.replace(/[.,;]$/, '')).filter((address) => !/as-of\/$/.test(address));
}
