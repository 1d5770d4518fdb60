import { z } from 'zod';
import { day, partialDate } from './date.ts';
import { versionRange } from './kubernetes.ts';
import { period } from './period.ts';
import { reference } from './reference.ts';
import { bilingual, slug } from './text.ts';
import { triState, value } from './value.ts';
import { versionText } from './version.ts';

const correction = z.strictObject({
  on: day.meta({ description: '訂正した日。 / The day of the correction.' }),
  what: bilingual.meta({ description: '何を訂正したか。 / What was corrected.' }),
});

/** A value with its qualifiers, references and confidence: what is dated, cited, linked and sorted. */
export const statement = z.strictObject({
  id: slug.meta({ description: '事実の中で一意のid。アドレスになります。 / Unique in the fact; becomes an address.' }),
  value: value.meta({ description: '値。分からないときは { type: unknown, … }。 / The value, or a typed non-answer.' }),
  variants: z.array(slug.meta({ 'x-ids': 'variants' })).min(1).optional().meta({
    description: 'あてはまる構成。省くとサービス全体。 / Variants it holds for; left out, the whole service.',
  }),
  stage: z.literal('preview').optional().meta({ description: 'プレビュー提供。 / A preview, not generally available.' }),
  alongside: z.literal(true).optional().meta({
    description: 'ほかの記述と同時に成り立つ補足。 / Holds beside the others instead of replacing them.',
  }),
  plan: z.enum(['open', 'kept', 'late', 'dropped']).optional().meta({
    description: '当時の計画とその結末。 / A plan of its time and what became of it.',
  }),
  valid: period,
  kubernetes: versionRange.optional(),
  term: slug.meta({ 'x-ids': 'glossary' }).optional().meta({ description: '値を表す用語集のid（帯や導出に使います）。 / Glossary id the value stands for.' }),
  number: z.number().optional().meta({ description: '数で並べる比較項目の値。 / For criteria sorted by number.' }),
  version: versionText.optional().meta({ description: 'バージョンで並べる比較項目の値。 / For criteria sorted by version.' }),
  date: partialDate.optional().meta({ description: '日付で並べる比較項目の値。 / For criteria sorted by date.' }),
  answer: triState.optional().meta({ description: 'yes・partly・no で並べる比較項目の値。 / For criteria sorted by yes, partly, no.' }),
  summary: bilingual.meta({ description: '大事な限定を含む一、二文。 / One or two sentences with the qualifiers that matter.' }),
  note: bilingual.optional().meta({ description: '疑い、食い違い、見つからなかったこと。 / Doubts, contradictions, what was not found.' }),
  references: z.array(reference).optional().meta({ description: '出典。 / Its sources.' }),
  confidence: z.enum(['high', 'medium', 'low']).meta({ description: '確からしさ。 / How sure.' }),
  recorded: day.meta({ description: 'このサイトが初めて書いた日。 / When this site first said so.' }),
  checked: day.meta({ description: '出典と最後に照らした日。 / When it was last held against its sources.' }),
  corrections: z.array(correction).optional().meta({ description: '公開後の訂正。 / Corrections after publication.' }),
});

export type AuthoredStatement = z.infer<typeof statement>;
