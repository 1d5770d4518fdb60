import type { Answer } from '../model/answer.ts';
import type { Month } from '../model/date.ts';
import type { Knowledge } from '../model/knowledge.ts';
import { snapshot } from '../model/snapshot.ts';
import type { ApiAnswer, ApiAsOf } from '../schema/api/as-of.ts';
import type { ToUrl } from './to-url.ts';
import { statementId, valueInBoth } from './statements.ts';

/**
 * Everything that was true in a month (YYYY-MM).
 *
 * @throws RangeError where the month lies outside of what the site covers
 */
export function apiAsOf(knowledge: Knowledge, month: Month, toUrl: ToUrl): ApiAsOf {
  const { day, services } = snapshot(knowledge, month);
  return {
    month,
    day,
    url: toUrl(`/as-of/${month}/`),
    services: services.map(({ service, answers, variants }) => ({
      service: service.id,
      answers: apiAnswers(answers),
      variants: variants.map(({ layer, variant, isDefault, answers: own }) => ({ layer, variant: variant.id, default: isDefault, answers: apiAnswers(own) })),
    })),
  };
}

function apiAnswers(answers: ReadonlyMap<string, Answer>): ApiAnswer[] {
  return [...answers].map(([criterion, { main, standing, others, alongside }]) => ({
    criterion,
    statement: statementId(main),
    value: valueInBoth(main),
    standing,
    others: others.map(statementId),
    alongside: alongside.map(statementId),
  }));
}
