import type { SearchedGuide } from '../content/guide-text.ts';
import type { Language } from '../i18n/language.ts';
import { monthText } from '../i18n/value-words.ts';
import { words as say } from '../i18n/words.ts';
import { changes, changesByYear } from '../model/changes.ts';
import type { Knowledge } from '../model/knowledge.ts';
import type { SearchEntry, SearchIndex } from '../model/search/entry.ts';
import { packWords } from '../model/search/word-list.ts';
import { telling } from '../model/search/words.ts';
import { fold } from '../model/fold.ts';
import { criterionEntries } from './entries/criteria.ts';
import { factEntries } from './entries/facts.ts';
import { guideEntries } from './entries/guides.ts';
import { claimEntries, milestoneEntries } from './entries/history.ts';
import { layerEntries, pageEntries } from './entries/pages.ts';
import { serviceEntries } from './entries/services.ts';
import { searchedSources } from './entries/sources.ts';
import { termEntries } from './entries/terms.ts';
import { EVERYDAY_WORDS } from './everyday-words.ts';
import { searchSay, type SearchSay } from './say.ts';

/** An entry with the longer texts that it is found by, but that are not shown. */
export interface Findable<Entry> {
  entry: Entry;
  prose: string[];
}

/** What search knows in one language, and the words of its results. */
export function searchIndex(knowledge: Knowledge, guides: readonly SearchedGuide[], language: Language): SearchIndex & { say: SearchSay } {
  const findable = [
    ...serviceEntries(knowledge, language),
    ...layerEntries(language),
    ...criterionEntries(knowledge, language),
    ...factEntries(knowledge, language),
    ...guideEntries(guides),
    ...termEntries(knowledge, language),
    ...milestoneEntries(knowledge, language),
    ...claimEntries(knowledge, language),
    ...pageEntries(knowledge, language),
  ];
  const entries = findable.map(({ entry }) => entry);
  const words = findable.map(({ entry, prose }) => wordsBeside(entry, prose));
  const { asOf, change } = say(language);
  const months = { ...knowledge.months, title: asOf.title('{month}'), own: monthsOfYear(language), other: monthsOfYear(language === 'ja' ? 'en' : 'ja') };
  const years = { years: [...changesByYear(changes(knowledge)).keys()], ofYear: change.ofYear('{year}'), of: change.of('{name}') };
  return { entries, same: EVERYDAY_WORDS, months, changes: years, sources: searchedSources(knowledge), words: packWords(words, COMMON), say: searchSay(language) };
}

/** January to December as a language writes them, with `{year}` for the year. */
function monthsOfYear(language: Language): string[] {
  return Array.from({ length: 12 }, (_, i) => monthText(`2000-${String(i + 1).padStart(2, '0')}`, language).replace('2000', '{year}'));
}

/** A word on more pages than this tells none of them from the others. */
const COMMON = 10;

/** Numbers tell a page where they are versions; dates and what a table ran together with them do not. */
const TELLS_NOTHING = /^(?!\d+(\.\d+)+$)\d/;

/** The words of longer texts that an entry does not show itself. */
function wordsBeside({ title, also = [], text = '', parts = [] }: SearchEntry, prose: readonly string[]): string[] {
  const shown = new Set(telling(fold([title, ...also, text, ...parts.flatMap((part) => [part.title, part.text ?? ''])].join('\n'))));
  return telling(fold(prose.join('\n'))).filter((word) => !shown.has(word) && !TELLS_NOTHING.test(word));
}
