import { readdirSync, readFileSync, statSync } from 'node:fs';
import { parse } from 'yaml';
import type { Said } from '../model/message.ts';
import { fileOf, type PartName } from '../schema/words/index.ts';
import { parts } from '../schema/words/parts.ts';
import { saidIn } from '../schema/words/spoken.ts';

/** The words of content/words/ in both languages, by part. */
export type ReadWords = Record<'ja' | 'en', Record<PartName, Said>>;

/**
 * Reads content/words/, all of it. Who reads it has no positions: what is wrong there is told by the check of all content.
 *
 * @param folder the content folder
 * @throws where a file is missing or holds a mistake
 */
export function readWords(folder: string): ReadWords {
  const read = Object.entries(parts).map(([name, schema]) => {
    const file = `${folder}/words/${fileOf(name)}.yaml`;
    try {
      return { name, schema, data: schema.parse(parse(readFileSync(file, 'utf8'), { version: '1.2', schema: 'core' })) };
    } catch (cause) {
      throw new Error(`${file} cannot be used: run npm run check`, { cause });
    }
  });
  const inLanguage = (language: 'ja' | 'en') => Object.fromEntries(read.map(({ name, schema, data }) => [name, saidIn(language, schema, data)]));
  return { ja: inLanguage('ja'), en: inLanguage('en') } as ReadWords;
}

/** When the files of content/words/ were last written; another text after every change. */
export function wordsWritten(folder: string): string {
  return readdirSync(`${folder}/words`).map((file) => `${file} ${statSync(`${folder}/words/${file}`).mtimeMs}`).join();
}
