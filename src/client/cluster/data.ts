import type { Language } from '../../i18n/language.ts';
import type { Words } from '../../i18n/words.ts';
import type { Recognisers } from '../../model/cluster/recognisers.ts';
import type { SiteFacts } from '../../model/cluster/site-facts.ts';
import { speak, type Said } from '../../model/message.ts';

/** What the build wrote for the page, in the language of the page alone. */
export interface PageData {
  language: Language;
  say: Say;
  /** What a contribution says: it is written in both languages. */
  contribution: Record<Language, Words['contribution']>;
  recognisers: Recognisers;
  facts: SiteFacts;
  /** The address of the repository on GitHub, where there is one. */
  repository?: string;
}

export type Say = Words['clusterScript'];

/** The same as it comes with the reader: words are data, messages have yet to be filled in. */
export type WrittenData = Omit<PageData, 'say' | 'contribution'> & { say: Said; contribution: Record<Language, Said> };

/** What the build wrote, with its messages ready to be filled in. */
export function pageData({ say, contribution, ...others }: WrittenData): PageData {
  const spoken = (language: Language) => speak(contribution[language], language) as Words['contribution'];
  return { ...others, say: speak(say, others.language) as Say, contribution: { ja: spoken('ja'), en: spoken('en') } };
}
