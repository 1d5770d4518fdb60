import { en } from './en.ts';
import { ja, type Words } from './ja.ts';
import type { Language } from './language.ts';

const WORDS: Record<Language, Words> = { ja, en };

/** The site's own words in a language. */
export function words(language: Language): Words {
  return WORDS[language];
}
