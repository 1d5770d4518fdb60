import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { editorLanguage } from '../cli/language.mjs';
import type { Problem } from '../content/problem.ts';
import { words } from '../i18n/words.ts';
import { brokenPromises } from '../ledger/compare.ts';
import { promised, publishedBy } from '../ledger/published.ts';
import { readLedger } from '../ledger/read.ts';
import { caseTwins } from './case-twins.ts';
import { hostingFiles } from './hosting.ts';
import { llmsTxt } from './llms.ts';
import { redirects } from './redirects.ts';
import { readSite } from './site.ts';
import { sitemap } from './sitemap.ts';

/** Pages that are built, and what has to be known to make of them what belongs beside them. */
export interface BuiltPages {
  /** The folder they were built into. */
  directory: string;
  /** The absolute address of the site's root, with a slash at its end. */
  site: string;
  /** Its path on its host, without a slash at its end. */
  base: string;
  /** A digest of what decides all pages beside the facts. */
  edition: string;
}

/**
 * Makes of the built pages what belongs beside them (Markdown twins, sitemap, llms.txt, what hosts need to know), and holds
 * all that is published against the ledger; what is wrong with it, such as addresses published before that are gone.
 *
 * @param tell is told what an editor may want to know
 */
export async function publishPages({ directory, site, base, edition }: BuiltPages, tell: (sentence: string) => void): Promise<Problem[]> {
  const language = editorLanguage(undefined, process.env);
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
  const known = new Set(ledger.entries.map(({ address }) => address));
  const fresh = [...promised(published).values()].flat().filter((address) => !known.has(address));
  if (fresh.length > 0) tell({ ja: `台帳にないアドレスが${fresh.length}件あります。npm run ledger で加わります。`, en: `${fresh.length} addresses are not in the ledger yet: npm run ledger adds them.` }[language]);
  return problems;
}
