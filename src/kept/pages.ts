import type { AstroPrerenderer } from 'astro';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { FOLDER, keep, unsealed } from './kept.ts';

/** Pages of one folder as they were built last: their HTML, and the digest of what each is drawn from. */
interface Pack {
  edition: string;
  pages: Record<string, { key: string; html: string }>;
}

/** A page to be kept. */
interface Page {
  /** Its address below the base path, without slashes at its ends. */
  address: string;
  key: string;
}

export interface PageKeeper {
  /** Renders what is not as it was. */
  around: (astro: AstroPrerenderer) => AstroPrerenderer;
  /** Keeps what was rendered; to be called once every page is written, and whole. */
  keep: () => Promise<void>;
}

/**
 * Renders as Astro does, but for pages that say what they are drawn from (`cacheKey`, see src/kept/drawn.ts) and were
 * drawn from the same in the last build: their HTML is written as it was. They are kept in packs, one a
 * folder; those of a site that is built elsewhere, for another address, stand beside them.
 *
 * @param edition a digest of everything that decides all pages: code, settings, packages
 * @param outDir the folder the site is built into
 * @param tell is told how many pages were written as they were
 */
export function pageKeeper({ edition, outDir, tell, folder = FOLDER }: { edition: string; outDir: string; tell: (kept: number) => void; folder?: string }): PageKeeper {
  const changed: { file: string; pages: Page[] }[] = [];
  return {
    around: (astro) => ({
      ...astro,
      getStaticPaths: async () => {
        const paths = await astro.getStaticPaths();
        const addresses = paths.map(({ pathname }) => pathname.replace(/^\/|\/$/g, ''));
        // Which of two pages at one address is meant, Astro asks: then nothing is taken from what is kept.
        if (new Set(addresses).size < addresses.length) return paths;
        const kept = new Set<string>();
        for (const [name, pages] of byFolder(paths.flatMap(({ cacheKey: key }, i) => (key === undefined ? [] : [{ address: addresses[i] ?? '', key }])))) {
          const file = path.join(folder, 'pages', path.basename(outDir), `${name.replaceAll('/', '+')}.pages`);
          const pack = readPack(file, edition);
          const same = pages.filter(({ address, key }) => pack?.pages[address]?.key === key);
          for (const { address } of same) {
            const place = path.join(outDir, address);
            mkdirSync(place, { recursive: true });
            writeFileSync(path.join(place, 'index.html'), pack?.pages[address]?.html ?? '');
            kept.add(address);
          }
          if (same.length < pages.length) changed.push({ file, pages });
        }
        tell(kept.size);
        return paths.filter((_, i) => !kept.has(addresses[i] ?? ''));
      },
    }),
    keep: async () => {
      for (const { file, pages } of changed) {
        const html = (address: string) => readFileSync(path.join(outDir, address, 'index.html'), 'utf8');
        const pack: Pack = { edition, pages: Object.fromEntries(pages.map(({ address, key }) => [address, { key, html: html(address) }])) };
        await keep(file, Buffer.from(JSON.stringify(pack)));
      }
    },
  };
}

/** Pages by the folder they are in. */
function byFolder(pages: readonly Page[]): Map<string, Page[]> {
  return Map.groupBy(pages, ({ address }) => path.posix.dirname(address));
}

/** A pack of this edition; undefined where there is none, or none that is whole. */
function readPack(file: string, edition: string): Pack | undefined {
  try {
    const bytes = unsealed(readFileSync(file));
    const pack = bytes && (JSON.parse(bytes.toString()) as Pack);
    return pack?.edition === edition ? pack : undefined;
  } catch {
    return undefined;
  }
}
