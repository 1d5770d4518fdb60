import type { Label } from '../schema/text.ts';

/** The site's languages; Japanese comes first and stands at the root. */
export type Language = 'ja' | 'en';

export const LANGUAGES: readonly Language[] = ['ja', 'en'];

/** The language that a page of src/pages/[...lang]/ is in, from its route parameter: none = Japanese. */
export function languageOf(parameter: string | undefined): Language {
  return parameter === 'en' ? 'en' : 'ja';
}

/** The route parameter of a language, the inverse of {@link languageOf}. */
export function parameterOf(language: Language): string | undefined {
  return language === 'ja' ? undefined : language;
}

export function otherLanguage(language: Language): Language {
  return language === 'ja' ? 'en' : 'ja';
}

/** A label in one language: language-neutral text as it is. */
export function inLanguage(label: Label, language: Language): string {
  return typeof label === 'string' ? label : label[language];
}
