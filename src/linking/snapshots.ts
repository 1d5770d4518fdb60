import type { Month } from '../model/date.ts';
import type { Knowledge } from '../model/knowledge.ts';
import { snapshot, type Snapshot } from '../model/snapshot.ts';

const known = new WeakMap<Knowledge, Map<Month, Snapshot>>();

/**
 * The snapshot of a month, made once: thousands of embeds and pictures ask for the same few.
 *
 * @throws RangeError where the month lies outside of what the site covers
 */
export function snapshotOf(knowledge: Knowledge, month: Month = knowledge.months.last): Snapshot {
  const months = known.get(knowledge) ?? new Map<Month, Snapshot>();
  known.set(knowledge, months);
  const found = months.get(month) ?? snapshot(knowledge, month);
  months.set(month, found);
  return found;
}
