import type { Answer } from './answer.ts';
import { readsDifferently } from './comparison.ts';
import type { Criterion, Knowledge, Service, Variant } from './knowledge.ts';
import type { ServiceSnapshot, Snapshot } from './snapshot.ts';

/** What a service, or one of its variants, answered to a criterion in two months. */
export interface Row {
  criterion: Criterion;
  /** None = the service's own answer. */
  variant?: Variant;
  before: Answer | undefined;
  after: Answer | undefined;
  /** Whether what is answered differs, or only how surely: what was known then was only last seen, or is uncertain, by the other month. */
  change: 'value' | 'certainty' | undefined;
}

/** The answers of one service in two months. */
export interface ServiceRows {
  service: Service;
  /** The service's answer to each criterion, each followed by those of variants that differ from it in either month. */
  rows: Row[];
}

/** Two snapshots side by side: every criterion a service answers in either. */
export function sideBySide({ criteria }: Pick<Knowledge, 'criteria'>, before: Snapshot, after: Snapshot): ServiceRows[] {
  return after.services.map((now) => {
    const then = before.services.find(({ service }) => service.id === now.service.id);
    return { service: now.service, rows: criteria.flatMap((criterion) => rowsOf(criterion, then, now)) };
  });
}

function rowsOf(criterion: Criterion, then: ServiceSnapshot | undefined, now: ServiceSnapshot): Row[] {
  const whole = row(criterion, then?.answers.get(criterion.id), now.answers.get(criterion.id));
  const variants = now.service.variants[criterion.layer].flatMap((variant) => {
    const own = row(criterion, answerOf(then, criterion, variant), answerOf(now, criterion, variant), variant);
    return says(own.before, whole.before) || says(own.after, whole.after) ? [own] : [];
  });
  return [whole, ...variants].filter(({ before, after }) => before || after);
}

function row(criterion: Criterion, before: Answer | undefined, after: Answer | undefined, variant?: Variant): Row {
  return { criterion, ...(variant ? { variant } : {}), before, after, change: changeBetween(before, after) };
}

function changeBetween(before: Answer | undefined, after: Answer | undefined): Row['change'] {
  if (readsDifferently({ ...(before && { before }), ...(after && { after }) })) return 'value';
  return before?.standing === after?.standing ? undefined : 'certainty';
}

/** Whether a variant's answer says something that the service's does not. */
function says(own: Answer | undefined, whole: Answer | undefined): boolean {
  return own !== undefined && readsDifferently({ before: own, ...(whole && { after: whole }) });
}

function answerOf(snapshot: ServiceSnapshot | undefined, { id, layer }: Criterion, variant: Variant): Answer | undefined {
  return snapshot?.variants.find((v) => v.layer === layer && v.variant.id === variant.id)?.answers.get(id);
}
