/** The panels of a page that is shared: texts that quote it, code that embeds it. Few who read a page open them, so they are on one of their own. */
export type Panel = 'quote' | 'embed';

/** @param path the address of the shared page below the language: `/as-of/2021-05/` */
export function sharePath(path: string): string {
  return `${path}share/`;
}
