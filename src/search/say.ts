import type { Language } from '../i18n/language.ts';
import { words } from '../i18n/words.ts';
import type { EntryKind } from '../model/search/entry.ts';

/** What the search says about results; `{count}` and `{query}` are filled in by the browser. */
export interface SearchSay {
  kinds: Record<EntryKind, string>;
  found: string;
  foundOne: string;
  none: string;
  noneHelp: string;
  nearest: string;
}

export function searchSay(language: Language): SearchSay {
  const { kinds, found, foundOne, none, noneHelp, nearest } = words(language).search;
  return { kinds, found: found('{count}'), foundOne, none: none('{query}'), noneHelp, nearest };
}
