import { LANGUAGES } from '../i18n/language.ts';
import { digestWithoutTexts } from '../kept/digest.ts';
import { knownPath } from '../kept/drawn.ts';
import { guidesOf } from './guides.ts';
import { knowledge, recognisers } from './knowledge.ts';
import { moves } from './moves.ts';

let known: Promise<string> | undefined;

/**
 * Paths of getStaticPaths whose pages are kept between builds as long as all of the content stays the same, but for the long
 * texts of statements. While previewing nothing is kept.
 *
 * @param paths their props, if any, follow from the content as well
 * @param said gives what a page says with its long texts, by the parameters of its path; left out for pages that say none
 */
export async function keptPaths<Path extends { params: Record<string, string | undefined> }>(paths: readonly Path[], said: (params: Path['params']) => unknown = () => undefined): Promise<(Path & { cacheKey?: string })[]> {
  if (import.meta.env.DEV) return [...paths];
  known ??= digestOfAll();
  const digest = await known;
  return paths.map((path) => knownPath(path, digest, said(path.params)));
}

async function digestOfAll(): Promise<string> {
  const guides = (await Promise.all(LANGUAGES.map(guidesOf))).flat().map(({ entry: { id, data, body } }) => ({ id, data, body }));
  return digestWithoutTexts([await knowledge(), guides, await moves(), await recognisers()]);
}
