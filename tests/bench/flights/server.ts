// Serves the built site, compressed as a host would have it at hand, and pages of a given size that nothing makes smaller.
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const DIST = path.resolve(import.meta.dirname, '../../../dist');
const kept = new Map<string, Buffer>();

createServer(({ url = '/' }, response) => {
  const size = /^\/bytes\/(\d+)$/.exec(url)?.[1];
  const body = kept.get(url) ?? (size ? randomBytes(Number(size)) : brotliCompressSync(readFileSync(path.join(DIST, url, 'index.html'))));
  kept.set(url, body);
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'br', 'content-length': body.length }).end(body);
}).listen(8080, '10.99.0.2', () => console.log('ready'));
