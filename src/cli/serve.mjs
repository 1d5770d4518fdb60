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
  const files = sirv(directory, { etag: true, dev: true });
  const headersOf = siteHeaders(directory);
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    response.setHeaders(new Map(Object.entries(headersOf(pathname))));
    if (pathname !== prefix && !pathname.startsWith(`${prefix}/`)) return missing();
    const local = pathname.slice(prefix.length) || '/';
    if (!local.endsWith('/') && path.extname(local) === '') {
      response.writeHead(308, { location: `${prefix}${local.replace(/^\/+/, '/')}/${search}` }).end();
      return;
    }
    request.url = local;
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
