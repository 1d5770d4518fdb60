import { otherLanguage, type Language } from '../../i18n/language.ts';
import { plainText } from '../../model/inline-text.ts';
import type { Knowledge } from '../../model/knowledge.ts';
import type { SearchEntry } from '../../model/search/entry.ts';
import type { Findable } from '../index.ts';

/** The page of each criterion, by its name in both languages and its question. */
export function criterionEntries({ criteria }: Knowledge, language: Language): Findable<SearchEntry>[] {
  return criteria.map(({ id, layer, name, question, why, reading, check, headline, search = [] }) => ({
    entry: {
      kind: 'criterion',
      path: `/${id}/`,
      title: name[language],
      also: [...new Set([name[otherLanguage(language)], ...search])].filter((other) => other !== name[language]),
      text: plainText(question[language]),
      layer,
      ...(headline ? { major: true as const } : {}),
    },
    prose: [why[language], reading[language], check.command, check.expect[language]].map(plainText),
  }));
}
