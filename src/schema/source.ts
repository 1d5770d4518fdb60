import { z } from 'zod';
import { partialDate } from './date.ts';
import { isHttpsAddress } from './https-address.ts';
import { refusal } from './refusal.ts';
import { bilingual, line } from './text.ts';

/** The https:// address of a document. */
export const httpsUrl = z.string().refine(
  isHttpsAddress,
  refusal({
    message: { ja: 'https:// で始まるURLではありません', en: 'is no https:// address' },
    hint: { ja: 'https:// で始まる、そのまま開けるURLを書いてください。', en: 'Write the https:// address that opens the document.' },
  }),
);

export const sourceKind = z.enum([
  'vendor-docs',
  'release-notes',
  'vendor-blog',
  'upstream-docs',
  'repository',
  'third-party',
]);

/** content/sources/<publisher>/<slug>.yaml: one document. */
export const source = z
  .strictObject({
    url: httpsUrl.meta({ description: '文書のURL。 / Its address.' }),
    title: line.meta({ description: '文書の題（原文のまま）。 / Its title, as published.' }),
    publisher: line.meta({ description: '発行者。 / Who publishes it.' }),
    kind: sourceKind.meta({ description: '種類。 / Kind of document.' }),
    language: z.enum(['ja', 'en', 'it']).meta({ description: '文書の言語。 / Language of the document.' }),
    date: partialDate.optional().meta({ description: '本文の日付。日付のない文書では省く。 / Date of its text; left out where it has none.' }),
    archived: httpsUrl.optional().meta({ description: '保存された写し。 / An archived copy.' }),
    note: bilingual.optional().meta({ description: '読み方の注意。 / What to mind when reading it.' }),
  })
  .refine(({ url, archived }) => archived !== url, {
    ...refusal({
      message: { ja: 'url と同じです', en: 'is the same as url' },
      hint: { ja: '保存された写しのURLを書くか、archived を消してください。', en: 'Write the address of the archived copy, or remove archived.' },
    }),
    path: ['archived'],
  });

export type Source = z.infer<typeof source>;
export type SourceKind = z.infer<typeof sourceKind>;
