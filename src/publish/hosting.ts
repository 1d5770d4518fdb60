import { headersFile } from '../hosting/headers-file.ts';
import type { InlineHashes } from '../hosting/inline.ts';
import { nginxMaps, nginxServer } from '../hosting/nginx.ts';
import { headerRules } from '../hosting/rules.ts';

/**
 * What tells hosts how to serve a built site, as texts by file name.
 *
 * @param inline what stands within the HTML of every page
 * @param redirects lines of a `_redirects` file
 * @param base the path the site is built for, without a slash at its end
 */
export function hostingFiles(inline: ReadonlyMap<string, InlineHashes>, redirects: readonly string[], base: string): Record<string, string> {
  const rules = headerRules(inline);
  return {
    _headers: headersFile(rules, base),
    _redirects: redirects.map((line) => `${line}\n`).join(''),
    '_nginx-maps.conf': nginxMaps(rules, redirects, base),
    '_nginx-server.conf': nginxServer(rules, base),
  };
}
