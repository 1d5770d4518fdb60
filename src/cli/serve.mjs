import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';

/**
 * Serves a built site the way a static host does: folders end in a slash, and an unknown address gets the
 * 404 page of its language.
 *
 * @param {string} directory the built site
 * @param {{ port: number, base?: string }} options base: path the site is built for, '/' at a domain's root
 * @returns {Promise<import('node:http').Server>} once it listens
 * @throws the server's own error, EADDRINUSE where the port is taken
 */
export function serve(directory, { port, base = '/' }) {
  const prefix = base.replace(/\/+$/, '');
  // dev: looks at the disk for every request, so that a new build shows without a restart.
  const files = sirv(directory, { etag: true, dev: true, setHeaders: openToAll });
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname !== prefix && !pathname.startsWith(`${prefix}/`)) return missing();
    const local = pathname.slice(prefix.length) || '/';
    if (!local.endsWith('/') && path.extname(local) === '') {
      response.writeHead(308, { location: `${prefix}${local.replace(/^\/+/, '/')}/${search}` }).end();
      return;
    }
    request.url = local;
    files(request, response, missing);

    function missing() {
      const page = path.join(directory, pathname.startsWith(`${prefix}/en/`) ? 'en/404.html' : '404.html');
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(existsSync(page) ? readFileSync(page) : '404');
    }
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => resolve(server));
  });
}

/**
 * Data and embeds' scripts may be read by every site, as public/_headers says to hosts that heed it.
 *
 * @param {import('node:http').ServerResponse} response @param {string} pathname
 */
function openToAll(response, pathname) {
  if (pathname.startsWith('/data/') || pathname.endsWith('oembed.json')) response.setHeader('access-control-allow-origin', '*');
}
