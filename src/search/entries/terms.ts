import { inLanguage, otherLanguage, type Language } from '../../i18n/language.ts';
import { plainText } from '../../model/inline-text.ts';
import type { Knowledge } from '../../model/knowledge.ts';
import type { SearchEntry } from '../../model/search/entry.ts';
import type { Findable } from '../index.ts';

/** The terms of the glossary, by every name they have in either language. */
export function termEntries({ glossary }: Knowledge, language: Language): Findable<SearchEntry>[] {
  return [...glossary].map(([id, { name, definition, aliases = [], search = [] }]) => {
    const title = inLanguage(name, language);
    const also = [...new Set([inLanguage(name, otherLanguage(language)), ...aliases, ...search])].filter((other) => other !== title);
    return {
      entry: { kind: 'term', path: `/glossary/#${id}`, title, ...(also.length > 0 ? { also } : {}), text: plainText(definition[language]) },
      prose: [],
    };
  });
}
