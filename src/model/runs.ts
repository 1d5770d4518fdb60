import type { Answer } from './answer.ts';
import { monthsBetween, type Month } from './date.ts';
import { readsDifferently } from './comparison.ts';
import type { Criterion, Knowledge, Service, Variant } from './knowledge.ts';
import { remembered } from './remembered.ts';
import { snapshot, type Snapshot } from './snapshot.ts';

/** Months in a row in which a cell answered the same; both ends are included. */
export interface Run {
  from: Month;
  until: Month;
  answer: Answer;
}

/** What a service, or one of its variants, answered to a criterion through the months; months without an answer are in no run. */
export interface CellHistory {
  service: Service;
  criterion: Criterion;
  /** None = the service's own answer. */
  variant?: Variant;
  runs: Run[];
}

/** The snapshots of all months, oldest first. */
export function snapshots(knowledge: Knowledge): Snapshot[] {
  return monthsBetween(knowledge.months.first, knowledge.months.last).map((month) => snapshot(knowledge, month));
}

/** The histories of some criteria: of each service, and of each of its variants that ever was there. */
export function cellHistories(knowledge: Knowledge, criteria: readonly Criterion[]): CellHistory[] {
  return knowledge.services.flatMap((service) => criteria.flatMap((criterion) => historiesOf(knowledge, criterion).filter((history) => history.service === service)));
}

const historiesOf = remembered((knowledge, criterion: Criterion): CellHistory[] => {
  const all = snapshots(knowledge);
  return knowledge.services.flatMap((service) => {
    const of = (month: Snapshot) => month.services.find((s) => s.service === service);
    const own = { service, criterion, runs: runs(all, (month) => of(month)?.answers.get(criterion.id)) };
    const variants = service.variants[criterion.layer].map((variant) => ({
      service,
      criterion,
      variant,
      runs: runs(all, (month) => of(month)?.variants.find((v) => v.layer === criterion.layer && v.variant === variant)?.answers.get(criterion.id)),
    }));
    return [own, ...variants].filter((history) => history.runs.length > 0);
  });
});

function runs(months: readonly Snapshot[], answerIn: (month: Snapshot) => Answer | undefined): Run[] {
  const found: Run[] = [];
  let previous: Run | undefined;
  for (const snapshot of months) {
    const answer = answerIn(snapshot);
    if (answer && previous && goesOn(previous.answer, answer)) previous.until = snapshot.month;
    else {
      previous = answer && { from: snapshot.month, until: snapshot.month, answer };
      if (previous) found.push(previous);
    }
  }
  return found;
}

function goesOn(before: Answer, after: Answer): boolean {
  return before.standing === after.standing && !readsDifferently({ before, after });
}
