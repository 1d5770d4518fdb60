import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { workerData } from 'node:worker_threads';
import { markdownTwin } from './markdown.ts';
import type { TwinWork } from './twins.ts';

const { directory, pages } = workerData as TwinWork;
for (const head of pages) {
  const folder = path.join(directory, head.path);
  await writeFile(path.join(folder, 'index.md'), await markdownTwin(head, await readFile(path.join(folder, 'index.html'), 'utf8')));
}
