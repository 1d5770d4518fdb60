import { z } from 'zod';
import { partialDate } from './date.ts';
import { reference } from './reference.ts';
import { bilingual, label } from './text.ts';

const unknown = z.strictObject({
  type: z.literal('unknown').meta({ description: '調べたが分からない。 / Looked for and not found.' }),
  searched: bilingual.meta({ description: '何を調べたか。 / What was searched.' }),
  evidence: partialDate.meta({ description: '証拠が届く最後の日。 / Until when evidence reaches.' }),
});

const disputed = z.strictObject({
  type: z.literal('disputed').meta({ description: '出典どうしが食い違う。 / The sources contradict each other.' }),
  sides: z
    .array(
      z.strictObject({
        value: label.meta({ description: '一方の言い分。 / What one side says.' }),
        references: z.array(reference).min(1).meta({ description: 'その出典。 / Its sources.' }),
      }),
    )
    .min(2)
    .meta({ description: '食い違う言い分。 / The contradicting sides.' }),
});

const bare = z.strictObject({
  type: z.enum(['not-documented', 'not-applicable', 'none']).meta({
    description:
      '文書がない / あてはまらない / その機能がない。 / Not documented, does not apply, or the service has no such thing.',
  }),
});

/** An honest answer that is no value. Unknown is never shown as no. */
export const nonAnswer = z.discriminatedUnion('type', [unknown, disputed, bare]);

/** What a statement says: text that is the same in every language, {ja, en}, or a typed non-answer. */
export const value = z.union([label, nonAnswer]);

/** The answer of a criterion that is sorted by yes, partly and no. */
export const triState = z.enum(['yes', 'partly', 'no']);

export type NonAnswer = z.infer<typeof nonAnswer>;
export type Value = z.infer<typeof value>;
export type TriState = z.infer<typeof triState>;
