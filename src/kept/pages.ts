import type { AstroPrerenderer } from 'astro';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { FOLDER } from './kept.ts';
import { leftIn, type Left } from './left.ts';
import { keepPack, readPack } from './pack.ts';

/** A page or file as it was built last: the digest of what it is drawn from; its HTML, or of another file the digest of its bytes. */
interface Kept {
  key: string;
  html?: string;
  bytes?: string;
}

/** A page to be kept. */
interface Page {
  /** Its file below the folder of the site, with slashes: `cri/index.html`. */
  file: string;
  key: string;
}

export interface PageKeeper {
  /** Looks at what the last build left; to be called before anything is written. */
  start: () => void;
  /** Renders what is not as it was. */
  around: (astro: AstroPrerenderer) => AstroPrerenderer;
  /** Keeps what was rendered; to be called once every page is written, and whole. */
  keep: () => Promise<void>;
}

/**
 * Renders as Astro does, but for pages that say what they are drawn from (`cacheKey`, see src/kept/drawn.ts) and were
 * drawn from the same in the last build: their HTML stays as it is, or is written as it was. Of other files (pictures), and of
 * very long pages, only those that still are there stay. They are kept in packs, one a folder; those of a site that is built elsewhere, for
 * another address, stand beside them.
 *
 * Whatever else an earlier build left, and this one does not make, is removed before the first page is rendered.
 *
 * @param edition a digest of everything that decides all pages: code, settings, packages
 * @param outDir the folder the site is built into
 * @param tell is told how many pages are as they were
 */
export function pageKeeper({ edition, outDir, tell, folder = FOLDER }: { edition: string; outDir: string; tell: (kept: number) => void; folder?: string }): PageKeeper {
  const changed: { pack: string; pages: Page[] }[] = [];
  let left: Left | undefined;
  return {
    start: () => {
      left = leftIn(outDir);
    },
    around: (astro) => ({
      ...astro,
      getStaticPaths: async () => {
        const paths = await astro.getStaticPaths();
        const files = paths.map(({ pathname, route: { type } }) => fileOf(pathname, type === 'endpoint'));
        const expected = new Set(files);
        // The Markdown twin of a page is written, or removed, once the page is there.
        left?.removeUnless((file) => expected.has(file.replace(/\/index\.md$/, '/index.html')));
        // Which of two pages at one address is meant, Astro asks: then nothing is taken from what is kept.
        if (expected.size < files.length) return paths;
        const kept = new Set<string>();
        for (const [name, pages] of byFolder(paths.flatMap(({ cacheKey: key }, i) => (key === undefined ? [] : [{ file: files[i] ?? '', key }])))) {
          const pack = path.join(folder, 'pages', path.basename(outDir), `${name.replaceAll('/', '+')}.pages`);
          const last = readPack<Kept>(pack, edition);
          const same = pages.filter(({ file, key }) => last[file]?.key === key && stands(path.join(outDir, file), last[file]));
          for (const { file } of same) kept.add(file);
          if (same.length < pages.length) changed.push({ pack, pages });
        }
        tell(kept.size);
        return paths.filter((_, i) => !kept.has(files[i] ?? ''));
      },
    }),
    keep: async () => {
      for (const { pack, pages } of changed) {
        const built = pages.map(({ file, key }): [string, Kept] => [file, { key, ...toKeep(path.join(outDir, file)) }]);
        await keepPack(pack, edition, Object.fromEntries(built));
      }
    },
  };
}

/** Where a path is written: a page is a folder of its own. */
function fileOf(pathname: string, isEndpoint: boolean): string {
  const address = pathname.replace(/^\/|\/$/g, '');
  return isEndpoint ? address : path.posix.join(address, 'index.html');
}

/** Whether a file is as it was kept, now; HTML is put back where it is not. */
function stands(file: string, kept: Kept): boolean {
  const there = readIfThere(file);
  if (kept.html === undefined) return there !== undefined && digest(there) === kept.bytes;
  if (there?.toString() === kept.html) return true;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, kept.html);
  return true;
}

/** Longer HTML is kept as other files are: packs are held in memory whole. */
const LONGEST_HTML = 1_000_000;

function toKeep(file: string): Omit<Kept, 'key'> {
  const bytes = readFileSync(file);
  return file.endsWith('.html') && bytes.length <= LONGEST_HTML ? { html: bytes.toString() } : { bytes: digest(bytes) };
}

function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

function digest(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('base64url');
}

/** Pages and files by the folder they are in. */
function byFolder(pages: readonly Page[]): Map<string, Page[]> {
  return Map.groupBy(pages, ({ file }) => path.posix.dirname(file.replace(/\/index\.html$/, '')));
}
