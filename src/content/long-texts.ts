import { LongText } from '../kept/long-text.ts';
import type { AuthoredFact } from '../schema/fact.ts';

/** A fact whose statements say in long texts what no table shows: their summaries and notes, what sources support, what was corrected. */
export function withLongTexts(fact: AuthoredFact): AuthoredFact {
  return {
    ...fact,
    statements: fact.statements.map((statement) => ({
      ...statement,
      summary: new LongText(statement.summary),
      ...(statement.note && { note: new LongText(statement.note) }),
      ...(statement.references && { references: statement.references.map((reference) => ({ ...reference, supports: new LongText(reference.supports) })) }),
      ...(statement.corrections && { corrections: statement.corrections.map((correction) => ({ ...correction, what: new LongText(correction.what) })) }),
    })),
  };
}
