import type { BuiltSite } from '../publish/site.ts';

/** What of a built site has addresses. */
export type Addresses = Pick<BuiltSite, 'pages' | 'embeds' | 'files'>;

/** The lists of the ledger, by name: which addresses each holds. */
const LISTS: Record<string, (address: string) => boolean> = {
  'embeds.txt': (address) => /^\/embed\/./.test(address) && address.endsWith('/'),
  'statements.txt': (address) => /^\/facts\/.*#/.test(address),
  'places.txt': (address) => address.includes('#'),
  'pages.txt': (address) => address.endsWith('/'),
  'files.txt': () => true,
};

export const LIST_NAMES = Object.keys(LISTS);

/** Files that are made anew under other names or tell a host how to serve, and those that follow from a page's own address. */
const NOT_PROMISED = /^\/_|^\/cluster\/.*\.js$|\/index\.md$/;

/**
 * Every address a built site promises to keep, by the list of the ledger it belongs to; pages without their
 * language, as both have the same.
 */
export function promised({ pages, embeds, files }: Addresses): Map<string, string[]> {
  const japanese = pages.filter(({ lang, listed }) => lang === 'ja' && listed);
  const addresses = [
    ...japanese.flatMap(({ path, places }) => [path, ...places.map((place) => `${path}#${place}`)]),
    ...embeds.filter((embed) => !embed.startsWith('/en/')),
    ...files.filter((file) => !NOT_PROMISED.test(file)),
  ];
  const lists = new Map<string, string[]>(LIST_NAMES.map((name) => [name, []]));
  for (const address of addresses) {
    const name = LIST_NAMES.find((list) => LISTS[list]?.(address)) ?? 'files.txt';
    lists.get(name)?.push(address);
  }
  return lists;
}

/** Whether an address is there on a built site: a page and a place in both languages, a file as it is. */
export function publishedBy({ pages, embeds, files }: Addresses): (address: string) => boolean {
  const ids = new Map(pages.filter(({ listed }) => listed).map(({ path, ids: own }) => [path, own]));
  const others = new Set([...embeds, ...files]);
  return (address) => {
    const [page = '', place] = address.split('#');
    if (place !== undefined) return [page, `/en${page}`].every((path) => ids.get(path)?.has(place));
    if (!page.endsWith('/')) return others.has(page);
    return [page, `/en${page}`].every((path) => ids.has(path) || others.has(path));
  };
}
