import { answerForService } from './answer.ts';
import { headlineFirst } from './headline.ts';
import { factOf, type Criterion, type Fact, type Knowledge, type Service } from './knowledge.ts';
import { nonAnswerOf } from './statement.ts';

/**
 * What the site has of a criterion for a service: an answer (`answered`, also that there is no such thing), the finding that
 * its sources do not tell (`unknown`), or nothing yet (`not-looked-at`).
 */
export type Coverage = 'answered' | 'unknown' | 'not-looked-at';

/** How one criterion stands for one service. */
export interface CoveredCriterion {
  criterion: Criterion;
  coverage: Coverage;
  /** The fact that says so; none where nothing was looked at. */
  fact?: Fact;
}

/** How much of a service is covered. */
export interface CoveredService {
  service: Service;
  criteria: CoveredCriterion[];
  counts: Record<Coverage, number>;
}

/** How every criterion stands for every service, the services the home page opens with first. */
export function coverageOf(knowledge: Knowledge): CoveredService[] {
  return headlineFirst(knowledge.services).map((service) => coverageOfService(knowledge, service));
}

/** How every criterion stands for one service. */
export function coverageOfService(knowledge: Knowledge, service: Service): CoveredService {
  const criteria = knowledge.criteria.map((criterion): CoveredCriterion => {
    const fact = factOf(knowledge, service, criterion);
    return { criterion, coverage: coverage(fact, knowledge.today), ...(fact && { fact }) };
  });
  const count = (state: Coverage) => criteria.filter((one) => one.coverage === state).length;
  return { service, criteria, counts: { answered: count('answered'), unknown: count('unknown'), 'not-looked-at': count('not-looked-at') } };
}

/** What a fact, where there is one, tells on a day. */
function coverage(fact: Fact | undefined, day: string): Coverage {
  if (!fact) return 'not-looked-at';
  const answer = answerForService(fact, day);
  const type = answer && nonAnswerOf(answer.main)?.type;
  return !answer || type === 'unknown' || type === 'not-documented' ? 'unknown' : 'answered';
}
