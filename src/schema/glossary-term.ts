import { z } from 'zod';
import { bilingual, label, line } from './text.ts';

/** content/glossary/<term>.yaml: a word of the field, explained in a sentence. */
export const glossaryTerm = z.strictObject({
  name: label.meta({ description: '用語。 / The term.' }),
  definition: bilingual.meta({ description: '一、二文の説明。 / What it means, in a sentence or two.' }),
  aliases: z.array(line).optional().meta({ description: '表記ゆれや別名。 / Other spellings.' }),
});

export type GlossaryTerm = z.infer<typeof glossaryTerm>;
