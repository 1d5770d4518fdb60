import { inlineHashes, type InlineHashes } from './inline.ts';
import type { PageKind } from './page-kind.ts';

/** What every page may load, beside what its hashes allow. Short, because it is a part of the first flight of every page. */
const SOURCES: Record<PageKind, Record<string, string>> = {
  page: {
    'default-src': "'none'",
    'base-uri': "'none'",
    'connect-src': "'self'",
    'form-action': "'self'",
    'frame-src': "'self'",
    'img-src': "'self'",
    'manifest-src': "'self'",
    'script-src': "'self'",
    'style-src': '',
  },
  embed: {
    'default-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'none'",
    'script-src': "'self'",
    'style-src': '',
  },
};

/** Names of Trusted Types policies: one names the script that keeps pages for offline, two read the site's own pages, for tables and for panels. */
const TRUSTED_TYPES: Record<PageKind, string> = { page: 'offline page panel', embed: "'none'" };

/**
 * The Content Security Policy of a page as its `<meta>` carries it (Content Security Policy Level 3, Trusted Types):
 * nothing from elsewhere, no script and no style but the site's own, and no text that turns into script.
 */
export function contentPolicy(kind: PageKind, { scripts, styles }: InlineHashes): string {
  const inline: Record<string, readonly string[]> = { 'script-src': scripts, 'style-src': styles };
  const directives = Object.entries(SOURCES[kind]).map(([name, source]) => [name, source, ...(inline[name] ?? [])].filter(Boolean).join(' '));
  return [...directives, "require-trusted-types-for 'script'", `trusted-types ${TRUSTED_TYPES[kind]}`].join(';');
}

/** The same as a header, which alone can say who may frame a page: nobody a page, everybody an embed. */
export function policyHeader(kind: PageKind, hashes: InlineHashes): string {
  const policy = contentPolicy(kind, hashes);
  return kind === 'page' ? `${policy};frame-ancestors 'none'` : policy;
}

/** A page with its policy written into it, ahead of everything that the policy is about. */
export function withPolicy(html: string, kind: PageKind): string {
  const policy = `<meta http-equiv="Content-Security-Policy" content="${contentPolicy(kind, inlineHashes(html))}">`;
  return html.replace(/<meta charset="utf-8">/, (charset) => charset + policy);
}
