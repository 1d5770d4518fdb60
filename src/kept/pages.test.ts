import type { AstroPrerenderer } from 'astro';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pageKeeper } from './pages.ts';

let place = '';
let outDir = '';
beforeEach(async () => {
  place = await mkdtemp(path.join(os.tmpdir(), 'pages-'));
  outDir = path.join(place, 'dist');
});
afterEach(() => rm(place, { recursive: true }));

/** Builds the pages and files of a site, given by address with their keys; which of them were rendered. */
async function build(pages: Record<string, string | undefined> | [string, string][], edition = 'code', isWhole = true): Promise<string[]> {
  const all = (Array.isArray(pages) ? pages : Object.entries(pages)).map(([pathname, cacheKey]) => ({ pathname, cacheKey, route: { type: pathname.includes('.') ? 'endpoint' : 'page' } }));
  const astro = { name: 'astro', getStaticPaths: () => Promise.resolve(all) } as unknown as AstroPrerenderer;
  const keeper = pageKeeper({ edition, outDir, tell: () => undefined, folder: place });
  keeper.start();
  await written('_astro/script.js', edition);
  const rendered = await keeper.around(astro).getStaticPaths();
  for (const { pathname, cacheKey } of rendered) await written(pathname.includes('.') ? pathname : path.join(pathname, 'index.html'), `<p>${cacheKey}`);
  if (isWhole) await keeper.keep();
  return rendered.map(({ pathname }) => pathname);
}
async function written(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(path.join(outDir, file)), { recursive: true });
  await writeFile(path.join(outDir, file), text);
}
const built = (pathname: string) => readFile(path.join(outDir, pathname, 'index.html'), 'utf8');
const packs = async () => (await readdir(path.join(place, 'pages/dist'))).map((name) => path.join(place, 'pages/dist', name));

describe('pages kept between builds', () => {
  it('are written as they were, where they are drawn from the same', async () => {
    expect(await build({ '/a/x/': '1', '/a/y/': '1', '/b/x/': '1' })).toHaveLength(3);
    expect(await build({ '/a/x/': '1', '/a/y/': '2', '/b/x/': '1' })).toEqual(['/a/y/']);
    expect(await Promise.all(['/a/x/', '/a/y/', '/b/x/'].map(built))).toEqual(['<p>1', '<p>2', '<p>1']);
    expect(await build({ '/a/x/': '1', '/a/y/': '2', '/b/x/': '1' })).toEqual([]);
    expect(await built('/a/y/')).toBe('<p>2');
  });

  it.each([
    ['the folder is gone', () => rm(outDir, { recursive: true })],
    ['the page is gone', () => rm(path.join(outDir, 'a/x'), { recursive: true })],
    ['somebody wrote into it', () => written('a/x/index.html', 'x')],
  ])('are put back where %s', async (_, spoil) => {
    await build({ '/a/x/': '1' });
    await spoil();
    expect(await build({ '/a/x/': '1' })).toEqual([]);
    expect(await built('/a/x/')).toBe('<p>1');
  });

  it('may be files of other kinds, as long as they are there as they were', async () => {
    const files = { '/a/x.png': '1', '/a/y.png': '1', '/a/z.png': '1' };
    await build(files);
    await written('a/y.png', 'x');
    await rm(path.join(outDir, 'a/z.png'));
    expect(await build(files)).toEqual(['/a/y.png', '/a/z.png']);
    expect(await build({ ...files, '/a/x.png': '2' })).toEqual(['/a/x.png']);
    expect(await build({ ...files, '/a/x.png': '2' })).toEqual([]);
  });

  it('are rendered where they are very long, and gone', async () => {
    const long = { '/a/x/': 'x'.repeat(1_000_000) };
    await build(long);
    expect(await build(long)).toEqual([]);
    await rm(outDir, { recursive: true });
    expect(await build(long)).toEqual(['/a/x/']);
  });

  it('are rendered by another code', async () => {
    await build({ '/a/': '1' });
    expect(await build({ '/a/': '1' }, 'another code')).toEqual(['/a/']);
    expect(await build({ '/a/': '1' }, 'another code')).toEqual([]);
  });

  it('are none of a build that did not come to its end', async () => {
    await build({ '/a/': '1' }, 'code', false);
    expect(await build({ '/a/': '1' })).toEqual(['/a/']);
  });

  it('are only those that say what they are drawn from', async () => {
    await build({ '/a/': '1', '/b/': undefined });
    expect(await build({ '/a/': '1', '/b/': undefined })).toEqual(['/b/']);
  });

  it('are gone with their addresses', async () => {
    await build({ '/a/x/': '1', '/a/y/': '1' });
    await build({ '/a/x/': '1' });
    expect(existsSync(path.join(outDir, 'a/y'))).toBe(false);
  });

  it('leave nothing beside them that the build did not make', async () => {
    await written('old/sitemap.xml', 'x');
    await written('.git/HEAD', 'x');
    await build({ '/a/x/': '1', '/a/y.json': undefined });
    await written('a/y/index.md', 'x');
    await written('a/x/index.md', 'x');
    await build({ '/a/x/': '1' });
    const left = await readdir(outDir, { recursive: true, withFileTypes: true });
    const files = left.filter((item) => item.isFile()).map((item) => path.relative(outDir, path.join(item.parentPath, item.name)));
    expect(files.sort()).toEqual(['.git/HEAD', '_astro/script.js', 'a/x/index.html', 'a/x/index.md']);
    expect(existsSync(path.join(outDir, 'old'))).toBe(false);
  });

  it.each([0, 20, 40])('are rendered where only %i bytes of what was kept are left', async (length) => {
    await build({ '/a/': '1' });
    for (const pack of await packs()) await truncate(pack, length);
    expect(await build({ '/a/': '1' })).toEqual(['/a/']);
    expect(await build({ '/a/': '1' })).toEqual([]);
  });

  it('are rendered where a byte of what was kept is another', async () => {
    await build({ '/a/': '1' });
    for (const pack of await packs()) {
      const bytes = await readFile(pack);
      bytes[bytes.length - 10] = (bytes[bytes.length - 10] ?? 0) ^ 1;
      await writeFile(pack, bytes);
    }
    expect(await build({ '/a/': '1' })).toEqual(['/a/']);
  });

  it('are left to Astro where two have one address', async () => {
    await build({ '/a/': '1' });
    expect(await build([['/a/', '1'], ['/a', '2']])).toEqual(['/a/', '/a']);
  });
});
