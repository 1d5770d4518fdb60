import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { pageKind } from '../hosting/page-kind.ts';
import { readPage, type BuiltPage } from './page.ts';

/** A built site as it lies on the disk. Addresses are below the base path. */
export interface BuiltSite {
  /** The pages people read; without error pages. */
  pages: BuiltPage[];
  /** The addresses of embeds, `/embed/…/` and `/en/embed/…/`. */
  embeds: string[];
  /** Everything else, `/data/v1/statements.json`. */
  files: string[];
}

/** Reads the folder a site was built into. */
export async function readSite(directory: string): Promise<BuiltSite> {
  const found = await readdir(directory, { recursive: true, withFileTypes: true });
  const addresses = found
    .filter((item) => item.isFile())
    .map((item) => `/${path.relative(directory, path.join(item.parentPath, item.name)).split(path.sep).join('/')}`)
    .sort();
  const html = addresses.filter((address) => address.endsWith('/index.html')).map((address) => address.slice(0, -'index.html'.length));
  const pages: BuiltPage[] = [];
  for (const address of html.filter((page) => pageKind(page) === 'page')) {
    pages.push(readPage(address, await readFile(path.join(directory, address, 'index.html'), 'utf8')));
  }
  return { pages, embeds: html.filter((page) => pageKind(page) === 'embed'), files: addresses.filter((address) => !address.endsWith('.html')) };
}
