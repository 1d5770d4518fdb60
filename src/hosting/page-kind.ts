/** A page of the site, or an embed: a table for pages of other sites. */
export type PageKind = 'page' | 'embed';

/** @param address below the base path: `/embed/table/`, `/en/embed/` (a page about embeds) */
export function pageKind(address: string): PageKind {
  return /^(\/en)?\/embed\/./.test(address) ? 'embed' : 'page';
}
