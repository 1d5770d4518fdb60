import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { InlineHashes } from '../hosting/inline.ts';
import { pageKind } from '../hosting/page-kind.ts';
import { packOf } from './pack-of.ts';
import type { BuiltPage } from './page.ts';

/** A built site as it lies on the disk. Addresses are below the base path. */
export interface BuiltSite {
  /** The pages people read; without error pages. */
  pages: BuiltPage[];
  /** The addresses of embeds, `/embed/…/` and `/en/embed/…/`. */
  embeds: string[];
  /** Everything else, `/data/v1/statements.json`. */
  files: string[];
  /** What stands within the HTML of every page and embed; error pages by their file: `/404.html`. */
  inline: Map<string, InlineHashes>;
}

/** What one worker is given: the folder a site was built into, and files of it. */
export interface Share {
  directory: string;
  files: string[];
  twins?: Twins | undefined;
}

/** How to write the Markdown twins of pages. */
export interface Twins {
  /** A digest of what decides them beside their pages. */
  edition: string;
}

/** What a worker found in a file of HTML. */
export interface ReadHtml {
  file: string;
  address: string;
  inline: InlineHashes;
  /** None for embeds and error pages. */
  page: BuiltPage | undefined;
}

/**
 * Reads the folder a site was built into, each page once and on all processors.
 *
 * @param twins where the Markdown twin of each listed page is to be written beside it: then what is read is kept between
 *   builds, too, by the bytes of the pages
 */
export async function readSite(directory: string, twins?: Twins): Promise<BuiltSite> {
  const found = await readdir(directory, { recursive: true, withFileTypes: true });
  const addresses = found
    .filter((item) => item.isFile())
    .map((item) => `/${path.relative(directory, path.join(item.parentPath, item.name)).split(path.sep).join('/')}`)
    .sort();
  const html = addresses.filter((address) => address.endsWith('.html'));
  const shares = Math.min(availableParallelism(), 8);
  const shared = [...Map.groupBy(html, (file) => packOf(file) % shares).values()];
  const read = (await Promise.all(shared.map((files) => readShare({ directory, files, twins })))).flat().sort((a, b) => (a.file < b.file ? -1 : 1));
  return {
    pages: read.flatMap(({ page }) => page ?? []),
    embeds: read.flatMap(({ address }) => (address.endsWith('/') && pageKind(address) === 'embed' ? [address] : [])),
    // Twins are written while this is read: those of the last build are not looked at either.
    files: addresses.filter((address) => !address.endsWith('.html') && !(twins && address.endsWith('/index.md'))),
    inline: new Map(read.map(({ address, inline }) => [address, inline])),
  };
}

async function readShare(workerData: Share): Promise<ReadHtml[]> {
  // What goes wrong in a worker rejects the wait for its message.
  const [read] = (await once(new Worker(new URL('./read-worker.ts', import.meta.url), { workerData }), 'message')) as [ReadHtml[]];
  return read;
}
