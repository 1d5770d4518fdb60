import type { AstroIntegration } from 'astro';
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { BUILT_FROM } from '../cli/built-from.mjs';
import { formatProblems } from '../cli/format-problems.ts';
import { editorLanguage } from '../cli/language.mjs';
import { words } from '../i18n/words.ts';
import { editionOf } from '../kept/edition.ts';
import { pageKeeper, type PageKeeper } from '../kept/pages.ts';
import { brokenPromises } from '../ledger/compare.ts';
import { promised, publishedBy } from '../ledger/published.ts';
import { readLedger } from '../ledger/read.ts';
import { repositoryUrl, siteUrl } from '../site.ts';
import { caseTwins } from './case-twins.ts';
import { hostingFiles } from './hosting.ts';
import { llmsTxt } from './llms.ts';
import { redirects } from './redirects.ts';
import { readSite } from './site.ts';
import { sitemap } from './sitemap.ts';

/**
 * Makes of the built pages what belongs beside them (Markdown twins, sitemap, llms.txt, what hosts need to know), and holds
 * all that is published against the ledger: the build fails where something published before is gone.
 */
export function publish(): AstroIntegration {
  let site = '';
  let base = '';
  let [root, outDir] = [new URL('file:///'), new URL('file:///')];
  let stamp: URL | undefined;
  let edition = '';
  let keeper: PageKeeper | undefined;
  return {
    name: 'publish',
    hooks: {
      'astro:config:done': ({ config, logger }) => {
        ({ root, outDir } = config);
        stamp = config.outDir.href === new URL('dist/', config.root).href ? new URL(BUILT_FROM, config.root) : undefined;
        base = config.base.replace(/\/+$/, '');
        site = new URL(`${base}/`, config.site).href;
        if (!process.env.SITE_URL) logger.warn({ ja: `SITE_URLがないため、絶対アドレスは ${site} で始まります。`, en: `SITE_URL is not set: absolute addresses begin with ${site}` }[language()]);
      },
      // From now on dist/ is no whole site, until this build comes to its end.
      'astro:build:start': async ({ setPrerenderer, logger }) => {
        edition = editionOf(fileURLToPath(root), { site, base, siteUrl, repositoryUrl });
        const tell = (kept: number) => logger.info({ ja: `${kept}ページは前回のビルドのままです。`, en: `${kept} pages are as they were in the last build.` }[language()]);
        keeper = pageKeeper({ edition, outDir: fileURLToPath(outDir), tell });
        setPrerenderer(keeper.around);
        if (stamp) await rm(stamp, { force: true });
        keeper.start();
      },
      'astro:build:generated': () => keeper?.keep(),
      'astro:build:done': async ({ dir, logger }) => {
        const directory = fileURLToPath(dir);
        const write = (file: string, text: string) => writeFile(path.join(directory, file), text);
        const built = await readSite(directory, { edition });
        const ledger = await readLedger();

        await write('sitemap.xml', sitemap(built.pages));
        await write('llms.txt', llmsTxt(built.pages, { name: words('en').siteName, description: words('en').home.description, root: site }));
        for (const [file, text] of Object.entries(hostingFiles(built.inline, redirects(ledger.moves, base), base))) await write(file, text);
        for (const { from, to: [to] } of ledger.implied) {
          if (to === undefined || !path.extname(from)) continue;
          await mkdir(path.join(directory, path.dirname(from)), { recursive: true });
          await copyFile(path.join(directory, to), path.join(directory, from));
        }

        const gone = new Set(ledger.implied.map(({ from }) => from));
        const embeds = built.embeds.filter((embed) => !gone.has(embed.replace(/^\/en\//, '/')));
        const published = { ...built, embeds, files: [...built.files, '/sitemap.xml', '/llms.txt'] };
        const problems = [...ledger.problems, ...caseTwins([...built.pages.map((page) => page.path), ...published.embeds, ...published.files]), ...brokenPromises(ledger, publishedBy(published))];
        if (problems.length > 0) throw new Error(`\n${formatProblems(problems, language())}`);
        const known = new Set(ledger.entries.map(({ address }) => address));
        const fresh = [...promised(published).values()].flat().filter((address) => !known.has(address));
        if (fresh.length > 0) logger.info({ ja: `台帳にないアドレスが${fresh.length}件あります。npm run ledger で加わります。`, en: `${fresh.length} addresses are not in the ledger yet: npm run ledger adds them.` }[language()]);
      },
    },
  };
}

function language(): 'ja' | 'en' {
  return editorLanguage(undefined, process.env);
}
