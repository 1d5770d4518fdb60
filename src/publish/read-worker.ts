import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { inlineHashes, type InlineHashes } from '../hosting/inline.ts';
import { pageKind } from '../hosting/page-kind.ts';
import { FOLDER } from '../kept/kept.ts';
import { keepPack, readPack } from '../kept/pack.ts';
import { detached } from './detached.ts';
import { markdownTwin } from './markdown.ts';
import { packOf } from './pack-of.ts';
import { readPage, type BuiltPage } from './page.ts';
import type { ReadHtml, Share } from './site.ts';

/** What is kept of a file of HTML, by a digest of its bytes. */
interface Kept {
  bytes: string;
  inline: InlineHashes;
  page?: Omit<BuiltPage, 'ids'> & { ids: string[] };
  twin?: string;
}

const { directory, files, twins } = workerData as Share;
const read: ReadHtml[] = [];
// Pack by pack: of a hundred services' pages, what is kept would be too much to hold at once.
for (const [number, together] of Map.groupBy(files, packOf)) {
  const pack = path.join(FOLDER, 'read', path.basename(directory), `${number}.pages`);
  const last = twins ? readPack<Kept>(pack, twins.edition) : {};
  const now: Record<string, Kept> = {};
  for (const file of together) {
    const html = readFileSync(path.join(directory, file));
    const address = file.replace(/\/index\.html$/, '/');
    const bytes = createHash('sha256').update(html).digest('base64url');
    const kept = last[file]?.bytes === bytes ? last[file] : detached(await made(address, bytes, html.toString()));
    now[file] = kept;
    const { inline, page, twin } = kept;
    if (twins && address.endsWith('/')) writeTwin(path.join(directory, address, 'index.md'), twin);
    read.push({ file, address, inline, page: page && { ...page, ids: new Set(page.ids) } });
  }
  if (twins && together.some((file) => last[file] !== now[file])) await keepPack(pack, twins.edition, now);
}
parentPort?.postMessage(read);

async function made(address: string, bytes: string, html: string): Promise<Kept> {
  const page = address.endsWith('/') && pageKind(address) === 'page' ? readPage(address, html) : undefined;
  return {
    bytes,
    inline: inlineHashes(html),
    ...(page && { page: { ...page, ids: [...page.ids] } }),
    ...(twins && page?.listed && { twin: await markdownTwin(page, html) }),
  };
}

/** Where the last build wrote the same twin, or there was none and is none, nothing is written. */
function writeTwin(file: string, twin: string | undefined): void {
  if (twin === undefined) rmSync(file, { force: true });
  else if (textOf(file) !== twin) writeFileSync(file, twin);
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
