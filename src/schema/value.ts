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
  sides: z.array(z.strictObject({ value: label, references: z.array(reference).min(1) })).min(2),
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
