import { z } from 'zod';
import { refusal } from './refusal.ts';
import { bilingual, label, line, searchWords, slug } from './text.ts';

/** How the values of a criterion are compared: which machine-readable key its statements carry. */
export const sortType = z.enum(['text', 'version', 'number', 'date', 'answer']);

const clusterCheck = z.strictObject({
  command: line.meta({ description: 'クラスターで実行するコマンド。 / Command to run.' }),
  expect: bilingual.meta({ description: '何が出れば何が分かるか。 / What the output tells.' }),
  output: line.optional().meta({ description: '出力の例。 / Example of the output.' }),
});

/** content/criteria/<layer>/<criterion>.mdx: a question asked of every service in one layer. */
export const criterion = z
  .strictObject({
    name: bilingual.meta({ description: '列見出しになる短い名前。 / Short name, used as column head.' }),
    question: bilingual.meta({ description: '読者の問い。 / The reader’s question.' }),
    why: bilingual.meta({ description: 'なぜ大事か。 / Why it matters.' }),
    reading: bilingual.meta({ description: '値の読み方。 / How to read the values.' }),
    check: clusterCheck.meta({ description: '自分のクラスターでの確かめ方。 / How to check it on a cluster.' }),
    sort: sortType.meta({ description: '何で並べるか。 / What its values are sorted by.' }),
    order: z.number().int().meta({ description: 'レイヤーの中での順。 / Position in its layer.' }),
    headline: z.literal(true).optional().meta({ description: 'トップの表に出す。 / Shown in the headline table.' }),
    derived: z
      .strictObject({
        from: slug.meta({ description: 'もとになる同じレイヤーの比較項目。 / Criterion of the same layer it follows from.' }),
        since: slug.meta({ 'x-ids': 'glossary' }).meta({ description: 'この用語が既定になった日を求める。 / Gives the date since this term is the answer.' }),
      })
      .optional()
      .meta({ description: 'ほかの事実から導く比較項目。 / Follows from another fact.' }),
    timeline: z
      .strictObject({
        versions: z
          .strictObject({
            of: slug.meta({ 'x-ids': 'glossary' }).meta({ description: 'メジャーバージョンで帯を分ける用語。 / The term whose bands are parted by major version.' }),
            from: slug.meta({ description: 'そのバージョンが書いてある同じレイヤーの比較項目。 / Criterion of the same layer that tells its version.' }),
          })
          .optional()
          .meta({ description: 'メジャーバージョンで帯を分けるとき。 / Where bands are parted by major version.' }),
      })
      .optional()
      .meta({ description: '年表の図に描く比較項目。 / Drawn in the timeline.' }),
    search: searchWords.optional(),
    unit: label.optional().meta({ description: '数の単位。 / Unit of the number.' }),
  })
  .refine(({ sort, unit }) => unit === undefined || sort === 'number', {
    ...refusal({
      message: { ja: '単位は、数で並べる比較項目だけに書けます', en: 'a unit belongs to criteria that sort by number alone' },
      hint: { ja: 'unit を消すか、sort: number にしてください。', en: 'Remove unit, or write sort: number.' },
    }),
    path: ['unit'],
  })
  .refine(({ sort, derived }) => derived === undefined || sort === 'date', {
    ...refusal({
      message: { ja: '導かれるのは日付です', en: 'what is derived is a date' },
      hint: { ja: 'sort: date にするか、derived を消してください。', en: 'Write sort: date, or remove derived.' },
    }),
    path: ['derived'],
  });

export type AuthoredCriterion = z.infer<typeof criterion>;
export type SortType = z.infer<typeof sortType>;
