import { readWords, wordsWritten, type ReadWords } from '../content/words.ts';
import { speak, type Said } from '../model/message.ts';
import type { PartName, Words } from '../schema/words/index.ts';
import type { Language } from './language.ts';

export type { Words };

const FOLDER = 'content';

let current = undefined as { read: ReadWords; spoken: Record<Language, Words> } | undefined;

/** The site's own words in a language. */
export function words(language: Language): Words {
  return asRead().spoken[language];
}

/** A part of the words as data, for a script of the page to speak. */
export function said(language: Language, part: PartName): Said {
  return asRead().read[language][part];
}

let written = '';

/** While previewing: reads the words anew after a change. Where one holds a mistake, the last good ones stay; the check of all content tells of it. */
export function refreshWords(): void {
  const now = wordsWritten(FOLDER);
  if (now === written) return;
  written = now;
  try {
    current = anew();
  } catch (error) {
    if (!current) throw error;
  }
}

function asRead(): NonNullable<typeof current> {
  current ??= anew();
  return current;
}

function anew(): NonNullable<typeof current> {
  const read = readWords(FOLDER);
  return { read, spoken: { ja: spokenIn('ja', read), en: spokenIn('en', read) } };
}

/** Those of site.yaml stand at the top, beside the names of the other files. */
function spokenIn(language: Language, read: ReadWords): Words {
  const { site, ...others } = read[language];
  return { ...(speak(others, language) as object), ...(speak(site, language) as object) } as Words;
}
