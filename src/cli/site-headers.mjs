import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Reads the `_headers` file of a built site, and answers with the headers of an address. It is read again for every
 * question, so that a new build shows without a restart.
 *
 * @param {string} directory the built site
 * @returns {(pathname: string) => Record<string, string>} headers by name; none where there is no such file
 */
export function siteHeaders(directory) {
  const file = path.join(directory, '_headers');
  return (pathname) => {
    /** @type {Record<string, string>} */
    const headers = {};
    if (!existsSync(file)) return headers;
    let heeded = false;
    for (const line of readFileSync(file, 'utf8').split('\n')) {
      const [, name, value] = /^\s+([^:]+): (.*)$/.exec(line) ?? [];
      if (name === undefined || value === undefined) heeded = matches(line, pathname);
      // RFC 6797, 7.2: over plain HTTP it must not be sent.
      else if (heeded && name !== 'Strict-Transport-Security') headers[name] = value;
    }
    return headers;
  };
}

/** @param {string} pattern an address, or the beginning of one and `*` @param {string} pathname */
function matches(pattern, pathname) {
  return pattern.endsWith('*') ? pathname.startsWith(pattern.slice(0, -1)) : pathname === pattern;
}
