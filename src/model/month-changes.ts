import { addMonths, monthsBetween, type Month } from './date.ts';
import type { Knowledge } from './knowledge.ts';
import { remembered } from './remembered.ts';
import { sideBySide } from './side-by-side.ts';
import { snapshot } from './snapshot.ts';

/** For every month that has a snapshot, how many values are others than in the month before; none are counted for the first. */
export function changesByMonth(knowledge: Knowledge): Map<Month, number> {
  return counted(knowledge, undefined);
}

const counted = remembered((knowledge): Map<Month, number> => {
  const { first, last } = knowledge.months;
  return new Map(monthsBetween(first, last).map((month) => [month, month === first ? 0 : changesInto(knowledge, month)]));
});

function changesInto(knowledge: Knowledge, month: Month): number {
  const services = sideBySide(knowledge, snapshot(knowledge, addMonths(month, -1)), snapshot(knowledge, month));
  return services.reduce((sum, { rows }) => sum + rows.filter(({ change }) => change === 'value').length, 0);
}
