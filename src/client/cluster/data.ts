import { cluster as en } from '../../i18n/en/cluster.ts';
import { cluster as ja } from '../../i18n/ja/cluster.ts';
import type { Language } from '../../i18n/language.ts';
import type { Recognisers } from '../../model/cluster/recognisers.ts';
import type { SiteFacts } from '../../model/cluster/site-facts.ts';

/** What the build wrote into the page. */
export interface PageData {
  language: Language;
  recognisers: Recognisers;
  facts: SiteFacts;
  /** The address of the repository on GitHub, where there is one. */
  repository?: string;
}

export type Say = typeof ja.cluster;

/** The words of this part of the site in both languages: a contribution needs both. */
export const WORDS: Record<Language, Say> = { ja: ja.cluster, en: en.cluster };

/** Reads what the build wrote into the page. */
export function pageData(): PageData {
  return JSON.parse(document.getElementById('cluster-data')?.textContent ?? '{}') as PageData;
}
