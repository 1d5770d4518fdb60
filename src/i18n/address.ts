import type { Language } from './language.ts';

const BASE = import.meta.env.BASE_URL.replace(/\/+$/, '');

/**
 * The address of a page within the site, with the base path the site is built for.
 *
 * @param path the address below the language, with slashes at both ends: `/cri/default-runtime/`; a `#fragment` may follow
 */
export function address(language: Language, path: string): string {
  return `${BASE}${language === 'ja' ? '' : `/${language}`}${path}`;
}

/** The address of a file that is the same in every language: `/favicon.svg`. */
export function fileAddress(path: string): string {
  return `${BASE}${path}`;
}

/** The address of a statement on its fact's page. */
export function statementAddress(language: Language, fact: string, statement: string): string {
  return address(language, `/facts/${fact}/#${statement}`);
}
