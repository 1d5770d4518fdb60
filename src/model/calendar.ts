import { changes, plannedChanges, servicesOf, type Change } from './changes.ts';
import { compareDates } from './date.ts';
import type { Knowledge, Service } from './knowledge.ts';

/**
 * What ends and what is planned, oldest first: ends that happened stay, so that nothing vanishes from a
 * calendar that is subscribed to. Upstream events are those that end something, or are still to come.
 *
 * @param service only what concerns it: its own, and upstream events that name it or no service at all
 */
export function calendarEvents(knowledge: Knowledge, service?: Service): Change[] {
  const { first } = knowledge.months;
  const happened = changes(knowledge).filter((change) => (change.kind === 'milestone' ? change.milestone.event === 'end-of-life' : change.kind === 'ended') && change.date >= first);
  return [...happened, ...plannedChanges(knowledge)]
    .filter((change) => !service || servicesOf(change).includes(service.id) || (change.kind === 'milestone' && servicesOf(change).length === 0))
    .sort((a, b) => compareDates(a.date, b.date));
}
