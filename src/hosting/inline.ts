import { createHash } from 'node:crypto';

/** What stands within the HTML of a page and needs its hash in the policy, as CSP source expressions (`'sha256-…'`). */
export interface InlineHashes {
  scripts: string[];
  styles: string[];
}

const SCRIPT = /<script([^>]*)>([\s\S]*?)<\/script>/g;
const STYLE = /<style[^>]*>([\s\S]*?)<\/style>/g;

/** Data blocks (JSON-LD, what the build gives the scripts) never run, and a policy does not ask for them. */
const RUNS = /^(?![^>]*\ssrc=)(?![^>]*\stype="application\/)/;

/** The hashes of the scripts and styles within a page, each once, in their order (CSP Level 3, 2.3.1). */
export function inlineHashes(html: string): InlineHashes {
  const scripts = [...html.matchAll(SCRIPT)].filter(([, attributes = '']) => RUNS.test(attributes)).map(([, , text = '']) => text);
  const styles = [...html.matchAll(STYLE)].map(([, text = '']) => text);
  return { scripts: hashes(scripts), styles: hashes(styles) };
}

function hashes(texts: readonly string[]): string[] {
  return [...new Set(texts)].map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
}
