import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { inlineHashes } from '../hosting/inline.ts';
import { pageKind } from '../hosting/page-kind.ts';
import { markdownTwin } from './markdown.ts';
import { readPage } from './page.ts';
import type { ReadHtml, Share } from './site.ts';

const { directory, files, twins } = workerData as Share;
const read: ReadHtml[] = [];
for (const file of files) {
  const html = readFileSync(path.join(directory, file), 'utf8');
  const address = file.replace(/\/index\.html$/, '/');
  const page = address.endsWith('/') && pageKind(address) === 'page' ? readPage(address, html) : undefined;
  if (twins && page?.listed) writeFileSync(path.join(directory, address, 'index.md'), await markdownTwin(page, html));
  read.push({ file, address, inline: inlineHashes(html), page });
}
parentPort?.postMessage(read);
