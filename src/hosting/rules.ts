import { EVERYWHERE, FILES, pageHeaders, type Headers } from './headers.ts';
import type { InlineHashes } from './inline.ts';
import { pageKind } from './page-kind.ts';

/** Headers for the addresses that match a pattern: an address, or the beginning of one and `*`. */
export interface Rule {
  pattern: string;
  headers: Headers;
}

/**
 * The headers of a whole site. Besides the rule for all addresses at most one matches any address, and no header
 * stands in both: hosts differ in whether a second value is added to the first or replaces it.
 *
 * @param pages what stands within the HTML of every page, by address below the base path; error pages by their file: `/404.html`
 */
export function headerRules(pages: ReadonlyMap<string, InlineHashes>): Rule[] {
  const errors = [...pages].filter(([address]) => address.endsWith('/404.html')).map(([, hashes]) => hashes);
  const groups = new Map<string, { address: string; hashes: InlineHashes[] }>();
  for (const [address, hashes] of pages) {
    const pattern = pagePattern(address);
    // Where there is no page, the error page comes with the headers of the pages around it.
    const group = groups.get(pattern) ?? { address, hashes: pattern.endsWith('*') ? [...errors] : [] };
    group.hashes.push(hashes);
    groups.set(pattern, group);
  }
  return [
    { pattern: '/*', headers: EVERYWHERE },
    ...[...groups].map(([pattern, { address, hashes }]) => ({ pattern, headers: pageHeaders(pageKind(address), union(hashes)) })),
    ...Object.entries(FILES).map(([pattern, headers]) => ({ pattern, headers })),
  ];
}

/** The pattern a page falls under: the part of the site it is in. Pages beside other files stand alone. */
function pagePattern(address: string): string {
  const [, language = '', rest = ''] = /^(\/en)?(\/.*)$/.exec(address) ?? [];
  const [, part = '', below = ''] = rest.split('/');
  if (pageKind(address) === 'embed') return `${language}/embed/${below}/*`;
  if (part === 'embed' || part === 'data' || !rest.slice(1).includes('/')) return address;
  return `${language}/${part}/*`;
}

function union(all: readonly InlineHashes[]): InlineHashes {
  const each = (of: (hashes: InlineHashes) => string[]) => [...new Set(all.flatMap(of))].sort();
  return { scripts: each(({ scripts }) => scripts), styles: each(({ styles }) => styles) };
}
