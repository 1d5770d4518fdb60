import { z } from 'zod';
import { refusal } from './refusal.ts';
import { bilingual } from './text.ts';

/** The id of a source: its path below content/sources/, like aws/dockershim-deprecation. */
export const sourceId = z
  .string()
  .refine(
    (id) => /^[a-z0-9-]+\/[a-z0-9-]+$/.test(id),
    refusal({
      message: { ja: '出典のidではありません', en: 'is no source id' },
      hint: {
        ja: 'content/sources/ からのパスを拡張子なしで書いてください（例: aws/dockershim-deprecation）。',
        en: 'Write the path below content/sources/ without extension (for example aws/dockershim-deprecation).',
      },
    }),
  )
  .meta({ description: 'content/sources/ からのパス（拡張子なし）。 / Path below content/sources/, without extension.', 'x-ids': 'sources' });

/** A statement's pointer to a source, with what in it supports the statement, in our own words. */
export const reference = z.strictObject({
  source: sourceId,
  supports: bilingual.meta({ description: '出典の何が根拠か、自分の言葉で。 / What in it supports this, in our words.' }),
});

export type Reference = z.infer<typeof reference>;
