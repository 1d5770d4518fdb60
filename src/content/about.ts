import type { Language } from '../i18n/language.ts';
import { aboutPage, type About } from '../linking/about.ts';
import { guidesOf } from './guides.ts';
import { knowledge } from './knowledge.ts';
import { moves } from './moves.ts';

/** What the frame of each page in a language says of it; asked with the address of the page below the language. */
export async function aboutPages(lang: Language): Promise<(path: string | undefined) => About> {
  const [known, guides, moved] = [await knowledge(), await guidesOf(lang), await moves()];
  return (path) => aboutPage(known, guides, moved, lang, path);
}
