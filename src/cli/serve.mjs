import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import { siteHeaders } from './site-headers.mjs';

/**
 * Serves a built site the way a static host does: folders end in a slash, and an unknown address gets the
 * 404 page of its language. Answers carry the headers that the site's own `_headers` file asks of hosts.
 *
 * @param {string} directory the built site
 * @param {{ port: number, base?: string }} options base: path the site is built for, '/' at a domain's root
 * @returns {Promise<import('node:http').Server>} once it listens
 * @throws the server's own error, EADDRINUSE where the port is taken
 */
export function serve(directory, { port, base = '/' }) {
  const prefix = base.replace(/\/+$/, '');
  // dev: looks at the disk for every request, so that a new build shows without a restart.
  const files = sirv(directory, { etag: true, dev: true, setHeaders: nameType });
  const headersOf = siteHeaders(directory);
  const server = createServer((request, response) => {
    const { pathname, search } = targetOf(request.url);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
      return;
    }
    response.setHeaders(new Map(Object.entries(headersOf(pathname))));
    if (pathname !== prefix && !pathname.startsWith(`${prefix}/`)) return missing();
    const local = pathname.slice(prefix.length) || '/';
    if (!local.endsWith('/') && path.extname(local) === '') {
      response.writeHead(308, { location: `${prefix}${local.replace(/^\/+/, '/')}/${search}` }).end();
      return;
    }
    request.url = local;
    // RFC 9110, 14.2 lets a server ignore it, and sirv ends the program over a range that runs backwards.
    delete request.headers.range;
    files(request, response, missing);

    function missing() {
      const error = pathname.startsWith(`${prefix}/en/`) ? '/en/404.html' : '/404.html';
      const page = path.join(directory, error);
      for (const name of response.getHeaderNames()) response.removeHeader(name);
      response.setHeaders(new Map(Object.entries(headersOf(prefix + error))));
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(existsSync(page) ? readFileSync(page) : '404');
    }
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => resolve(server));
  });
}

/**
 * What a request asks for, whatever it says of hosts: its path begins with one slash, so that no part of it reads as a host.
 *
 * @param {string | undefined} target as in RFC 9112, 3.2: a path with its query, or a whole address as proxies send it
 */
function targetOf(target = '/') {
  return new URL(`http://localhost/${target.replace(/^https?:\/\/[^/?#]*/i, '').replace(/^[/\\]+/, '')}`);
}

/** Types that sirv does not know, mistakes for films (.ts), or names without the letters they are written in. */
const TYPES = new Map([['.ico', 'image/x-icon'], ['.ts', 'text/plain;charset=utf-8'], ['.md', 'text/markdown;charset=utf-8'], ['.txt', 'text/plain;charset=utf-8']]);

/** @param {import('node:http').ServerResponse} response @param {string} pathname */
function nameType(response, pathname) {
  const type = TYPES.get(path.extname(pathname));
  if (type) response.setHeader('content-type', type);
}
