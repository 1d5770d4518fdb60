import { en } from './en/index.ts';
import { ja, type Words } from './ja/index.ts';
import type { Language } from './language.ts';

const WORDS: Record<Language, Words> = { ja, en };

/** The site's own words in a language. */
export function words(language: Language): Words {
  return WORDS[language];
}
