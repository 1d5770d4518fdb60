import type { SearchedGuide } from '../content/guide-text.ts';
import type { Language } from '../i18n/language.ts';
import { words as say } from '../i18n/words.ts';
import { changes, changesByYear } from '../model/changes.ts';
import type { Knowledge } from '../model/knowledge.ts';
import type { SearchEntry, SearchIndex, SearchSupplement } from '../model/search/entry.ts';
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

/** What search knows in one language, in two files: what every search needs, and what makes it complete. */
export function searchFiles(knowledge: Knowledge, guides: readonly SearchedGuide[], language: Language): { index: SearchIndex & { say: SearchSay }; supplement: SearchSupplement } {
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
  const months = { ...knowledge.months, language, title: asOf.title('{month}') };
  const years = { years: [...changesByYear(changes(knowledge)).keys()], ofYear: change.ofYear('{year}'), ofService: change.of('{name}') };
  return { index: { entries, same: EVERYDAY_WORDS, months, changes: years, say: searchSay(language) }, supplement: { sources: searchedSources(knowledge), words: packWords(words, COMMON) } };
}

/** A word on more pages than this tells none of them from the others. */
const COMMON = 12;

/** Numbers tell a page where they are versions; dates and what a table ran together with them do not. */
const TELLS_NOTHING = /^(?!\d+(\.\d+)+$)\d/;

/** The words of longer texts that an entry does not show itself. */
function wordsBeside({ title, also = [], text = '', parts = [] }: SearchEntry, prose: readonly string[]): string[] {
  const shown = new Set(telling(fold([title, ...also, text, ...parts.flatMap((part) => [part.title, part.text ?? ''])].join('\n'))));
  return telling(fold(prose.join('\n'))).filter((word) => !shown.has(word) && !TELLS_NOTHING.test(word));
}
