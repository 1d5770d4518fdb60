import type { InlineHashes } from './inline.ts';
import type { PageKind } from './page-kind.ts';
import { policyHeader } from './policy.ts';

/** Response headers by name. */
export type Headers = Record<string, string>;

const MINUTE = 60;
const DAY = 24 * 60 * MINUTE;
const YEAR = 365 * DAY;

/** Others may load it, also where their page is isolated (COEP), and read it with a script. */
const OPEN: Headers = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' };
const OWN: Headers = { 'Cross-Origin-Resource-Policy': 'same-origin' };

/** What every answer carries. */
export const EVERYWHERE: Headers = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Strict-Transport-Security': `max-age=${YEAR}`,
};

/** What a page or an embed carries: no other site frames a page, every site may frame an embed. */
export function pageHeaders(kind: PageKind, hashes: InlineHashes): Headers {
  return {
    'Content-Security-Policy': policyHeader(kind, hashes),
    // An isolated page frames only what isolates itself, too.
    ...(kind === 'page' ? OWN : { 'Cross-Origin-Embedder-Policy': 'require-corp', ...OPEN }),
    'Cache-Control': kept(5 * MINUTE),
  };
}

/** What files that are no pages carry, by the pattern of their addresses. */
export const FILES: Record<string, Headers> = {
  // Their names hold a hash of what is in them.
  '/_astro/*': { ...OWN, 'Cache-Control': `${kept(YEAR)}, immutable` },
  '/data/v1/*': { ...OPEN, 'Cache-Control': kept(5 * MINUTE) },
  '/embed/v1.js': { ...OPEN, 'Cache-Control': kept(60 * MINUTE) },
  '/embed/frame.js': { ...OPEN, 'Cache-Control': kept(60 * MINUTE) },
  '/icons/*': { ...OPEN, 'Cache-Control': kept(DAY) },
  // Keeps pages for reading offline: whatever it became, it could ask nobody but the site.
  '/offline.js': { ...OWN, 'Content-Security-Policy': "default-src 'none';connect-src 'self'", 'Cache-Control': 'no-cache' },
  // A drawing opened by itself is a document, and may do nothing.
  '/pictures/*': { ...OPEN, 'Content-Security-Policy': "default-src 'none';img-src data:;style-src 'unsafe-inline';sandbox", 'Cache-Control': kept(DAY) },
};

function kept(seconds: number): string {
  return `public, max-age=${seconds}`;
}
