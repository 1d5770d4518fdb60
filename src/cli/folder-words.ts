import type { Bilingual } from '../schema/refusal.ts';

/** Said where a content folder cannot be read; `code` is that of the error. */
export function unreadableFolder(folder: string, code: string): Bilingual {
  return {
    ja: `${folder}: 読めません（${code}）。フォルダーの場所を確かめてください。`,
    en: `${folder}: cannot be read (${code}). See that the folder is there.`,
  };
}

/** Said where a content folder holds nothing. */
export function emptyFolder(folder: string): Bilingual {
  return {
    ja: `${folder}: 内容のファイルが一つもありません。content/ と同じ形のフォルダーを指定してください。`,
    en: `${folder}: there is no content file in it. Name a folder that is built like content/.`,
  };
}
