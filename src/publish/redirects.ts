import type { Move } from '../ledger/move.ts';

/**
 * Lines for `_redirects` (Netlify, Cloudflare Pages): pages that moved, in both languages, answered with 301.
 * What was split is left to its page, which names the parts; fragments never reach a server.
 *
 * @param base the path the site is built for, without a slash at its end
 */
export function redirects(moves: readonly Move[], base: string): string[] {
  return moves
    .filter(({ from, to }) => to.length === 1 && !from.includes('#'))
    .flatMap(({ from, to: [to = ''] }) => (from.endsWith('/') ? ['', '/en'] : ['']).map((lang) => `${base}${lang}${from} ${base}${lang}${to} 301`));
}
