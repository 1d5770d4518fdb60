import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { siteHeaders } from '../../src/cli/site-headers.mjs';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.ico': 'image/x-icon',
  '.txt': 'text/plain; charset=utf-8',
};

/**
 * Serves a built site as a host would: compressed with brotli, with the headers that the site asks for, and its pages changed by `change`.
 * A changed page comes without the policy in the headers, whose hashes would forbid its styles.
 */
export async function serveCompressed(folder: string, change?: (html: string) => string) {
  const fileOf = (address: string) => path.join(folder, address.endsWith('/') ? `${address}index.html` : address);
  const asked = siteHeaders(folder);
  const headersOf = (pathname: string) => {
    const { 'Content-Security-Policy': policy, ...others } = asked(pathname);
    return policy === undefined || change ? others : { ...others, 'Content-Security-Policy': policy };
  };
  const answers = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = fileOf(pathname);
    if (!existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    const body = answers.get(file) ?? brotliCompressSync(change && file.endsWith('.html') ? change(readFileSync(file, 'utf8')) : readFileSync(file));
    answers.set(file, body);
    response.writeHead(200, { ...headersOf(pathname), 'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream', 'content-encoding': 'br', 'content-length': body.length }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://localhost:${port}`, has: (address: string) => existsSync(fileOf(address)), close: () => server.close() };
}
