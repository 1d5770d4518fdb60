/**
 * What a piece of text is, and so which rules it keeps:
 * `sentences` are whole sentences in です・ます that end in 。;
 * `phrase` is a name, a value or what a source supports: a noun phrase or plain form without 。;
 * `words` are labels of the site, free in form;
 * `page` is Markdown with headings, lists and tables.
 */
export type Kind = 'sentences' | 'phrase' | 'words' | 'page';

/** A piece of Japanese text, and where it stands. */
export interface Passage {
  /** Path from the root of the repository. */
  file: string;
  /** The line of the file on which the text begins, counting from 1. */
  line: number;
  kind: Kind;
  /** Markdown. */
  text: string;
}

const KANA_OR_KANJI = /[\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Han}]/u;

/** Whether a text holds anything in Japanese script. */
export function isJapanese(text: string): boolean {
  return KANA_OR_KANJI.test(text);
}
