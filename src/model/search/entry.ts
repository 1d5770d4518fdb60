import type { Layer } from '../layer.ts';
import type { SearchedChanges } from './changes.ts';
import type { SearchedMonths } from './months.ts';
import type { WordList } from './word-list.ts';

/** What kind of page an entry leads to. */
export type EntryKind = 'service' | 'layer' | 'criterion' | 'fact' | 'guide' | 'term' | 'milestone' | 'claim' | 'page' | 'source';

/** A page, or a place on one, that search can find. */
export interface SearchEntry {
  kind: EntryKind;
  /** Its address below the language; an entry's path is its identity. */
  path: string;
  title: string;
  /** Other names it goes by, the other language's among them. Not shown. */
  also?: string[];
  /** The line below the title. */
  text?: string;
  /** Which of its parts, counted from 0, says in place of `text` what is true today. */
  answer?: number;
  layer?: Layer;
  /** The short name of the service it is about. */
  service?: string;
  /** Places on the page that can be found by themselves: a fact's statements, a guide's sections. */
  parts?: SearchPart[];
  /** Set for what most readers come for, among its kind. */
  major?: true;
}

/** A place on a page. */
export interface SearchPart {
  /** The fragment of its address. */
  id: string;
  title: string;
  text?: string;
}

/** What is loaded when search is first used. */
export interface SearchIndex {
  entries: SearchEntry[];
  /** Words that mean the same to someone who searches, beside the names that entries have. */
  same: string[][];
  /** What makes up the pages of which there are many alike. */
  months?: SearchedMonths;
  changes?: SearchedChanges;
  sources?: SearchedSources[];
  /** The words of longer texts, by the number of their entry. */
  words?: WordList;
}

/** The documents of one publisher in one folder, each its name there and its title: two thirds of the bytes of an entry each. */
export interface SearchedSources {
  /** `/sources/aws/` */
  folder: string;
  publisher: string;
  documents: [name: string, title: string][];
}
