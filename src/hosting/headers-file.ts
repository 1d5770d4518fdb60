import type { Rule } from './rules.ts';

/**
 * The rules as a `_headers` file, which Cloudflare Pages and Netlify heed.
 *
 * @param base the path the site is built for, without a slash at its end
 */
export function headersFile(rules: readonly Rule[], base: string): string {
  return rules.map(({ pattern, headers }) => [base + pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].map((line) => `${line}\n`).join('')).join('');
}
