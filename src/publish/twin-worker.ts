import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { workerData } from 'node:worker_threads';
import { markdownTwin } from './markdown.ts';
import { readPage } from './page.ts';
import type { TwinWork } from './twins.ts';

const { directory, pages } = workerData as TwinWork;
for (const address of pages) {
  const html = await readFile(path.join(directory, address, 'index.html'), 'utf8');
  await writeFile(path.join(directory, address, 'index.md'), await markdownTwin(readPage(address, html), html));
}
