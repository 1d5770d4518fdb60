import { z } from 'zod';
import { partialDate } from './date.ts';
import { reference } from './reference.ts';
import { refusal } from './refusal.ts';
import { isStatementId, NO_STATEMENT } from './statement-id.ts';
import { bilingual } from './text.ts';

const statementId = z.string().refine(isStatementId, refusal(NO_STATEMENT)).meta({ description: '記述のid。 / Id of a statement.', 'x-ids': 'statements' });

/** content/claims/<number>-<slug>.yaml: one thing the article of May 2021 said, and what the evidence says of it. */
export const claim = z
  .strictObject({
    claim: bilingual.meta({ description: '記事の主張を、自分の言葉で。 / What the article claims, in our words.' }),
    verdict: z.enum(['confirmed', 'qualified', 'otherwise', 'changed']).meta({
      description: '裏づけられた / 条件が必要 / 実際は違った / その後変わった。 / Confirmed, needs a qualifier, turned out otherwise, changed since.',
    }),
    changed: partialDate.optional().meta({ description: 'いつ変わったか。 / When it changed.' }),
    finding: bilingual.meta({ description: '証拠から分かること。 / What the evidence says.' }),
    statements: z.array(statementId).optional().meta({ description: 'もとになる記述。 / The statements it rests on.' }),
    references: z.array(reference).optional().meta({ description: '出典。 / Its sources.' }),
  })
  .refine(({ verdict, changed }) => verdict !== 'changed' || changed !== undefined, {
    ...refusal({
      message: { ja: 'いつ変わったかがありません', en: 'does not say when' },
      hint: { ja: 'changed に、変わった日を分かっている精度で書いてください。', en: 'Add changed: with the date of the change, as exact as the evidence.' },
    }),
    path: ['verdict'],
  })
  .refine(({ verdict, changed }) => verdict === 'changed' || changed === undefined, {
    ...refusal({
      message: { ja: 'verdict: changed のときだけ書けます', en: 'goes with verdict: changed alone' },
      hint: { ja: 'changed を消すか、verdict: changed にしてください。', en: 'Remove changed, or write verdict: changed.' },
    }),
    path: ['changed'],
  });

export type AuthoredClaim = z.infer<typeof claim>;
