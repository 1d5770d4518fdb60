import type { AstroIntegration } from 'astro';
import { rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { BUILT_FROM } from '../cli/built-from.mjs';
import { formatProblems } from '../cli/format-problems.ts';
import { editorLanguage } from '../cli/language.mjs';
import { editionOf } from '../kept/edition.ts';
import { pageKeeper, type PageKeeper } from '../kept/pages.ts';
import { repositoryUrl, siteUrl } from '../site.ts';
import { publishPages, type BuiltPages } from './publish.ts';

/**
 * Keeps pages between builds, and publishes what was built. `npm run build` publishes in a process of its own, since the
 * memory of rendering is given back only when the process that rendered ends: it names a file in `PUBLISH_NEXT`, and is told
 * there what was built.
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
        const built: BuiltPages = { directory: fileURLToPath(dir), site, base, edition };
        const next = process.env.PUBLISH_NEXT;
        if (next) return writeFile(next, JSON.stringify(built));
        const problems = await publishPages(built, (sentence) => logger.info(sentence));
        if (problems.length > 0) throw new Error(`\n${formatProblems(problems, language())}`);
      },
    },
  };
}

function language(): 'ja' | 'en' {
  return editorLanguage(undefined, process.env);
}
