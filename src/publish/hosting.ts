import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { headersFile } from '../hosting/headers-file.ts';
import { inlineHashes, type InlineHashes } from '../hosting/inline.ts';
import { nginxMaps, nginxServer } from '../hosting/nginx.ts';
import { headerRules } from '../hosting/rules.ts';

/**
 * What tells hosts how to serve a built site, as texts by file name.
 *
 * @param redirects lines of a `_redirects` file
 * @param base the path the site is built for, without a slash at its end
 */
export async function hostingFiles(directory: string, redirects: readonly string[], base: string): Promise<Record<string, string>> {
  const rules = headerRules(await hashesOfPages(directory));
  return {
    _headers: headersFile(rules, base),
    _redirects: redirects.map((line) => `${line}\n`).join(''),
    '_nginx-maps.conf': nginxMaps(rules, redirects, base),
    '_nginx-server.conf': nginxServer(rules, base),
  };
}

/** What stands within the HTML of every page and embed, by address; error pages by their file. */
export async function hashesOfPages(directory: string): Promise<Map<string, InlineHashes>> {
  const files = (await readdir(directory, { recursive: true })).filter((file) => file.endsWith('.html')).sort();
  const pages = new Map<string, InlineHashes>();
  for (const file of files) {
    const address = `/${file.split(path.sep).join('/')}`.replace(/\/index\.html$/, '/');
    pages.set(address, inlineHashes(await readFile(path.join(directory, file), 'utf8')));
  }
  return pages;
}
