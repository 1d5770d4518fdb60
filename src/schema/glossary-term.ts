import { z } from 'zod';
import { refusal } from './refusal.ts';
import { bilingual, label, line, searchWords } from './text.ts';

const katakana = line.refine(
  (text) => /^[ァ-ヴー・]+$/.test(text),
  refusal({
    message: { ja: 'カタカナの読みではありません', en: 'is no reading in katakana' },
    hint: { ja: '読みをカタカナだけで書いてください（例: カソウカ）。', en: 'Write how it is read, in katakana alone.' },
  }),
);

/** content/glossary/<term>.yaml: a word of the field, explained in a sentence. */
export const glossaryTerm = z.strictObject({
  name: label.meta({ description: '用語。 / The term.' }),
  reading: katakana.optional().meta({ description: '日本語名の読み（カタカナ）。五十音順に並べるため、漢字を含む名前に書きます。 / Reading of a Japanese name with kanji, in katakana, for its place in the list.' }),
  definition: bilingual.meta({ description: '一、二文の説明。 / What it means, in a sentence or two.' }),
  aliases: z.array(line).optional().meta({ description: '表記ゆれや別名。用語集に出ます。 / Other spellings, shown in the glossary.' }),
  search: searchWords.optional(),
});

export type GlossaryTerm = z.infer<typeof glossaryTerm>;
