import { addMonths, type Month } from '../model/date.ts';
import type { Knowledge } from '../model/knowledge.ts';
import { remembered } from '../model/remembered.ts';
import { timeline, type Timeline } from '../model/timeline.ts';

/** The histories an embed draws, one a layer: the services’ own answers until the end of a month, without their variants. */
export function embeddedTimelines(knowledge: Knowledge, month: Month = knowledge.months.last): Timeline[] {
  return until(knowledge, month);
}

const until = remembered((knowledge, month: Month): Timeline[] => {
  const drawn = knowledge.criteria.filter((criterion) => criterion.timeline).map((criterion) => timeline(knowledge, criterion, knowledge.services, month));
  return drawn.map((each) => ({ ...each, milestones: [], rows: each.rows.filter(({ variant }) => variant === undefined) }));
});

/** Whether anything a timeline shows is different after a month. */
export function goesOnAfter(knowledge: Knowledge, month: Month): boolean {
  const begun = (band: { from: string }) => band.from.slice(0, 7) >= addMonths(month, 1);
  return embeddedTimelines(knowledge).some(({ rows }) => rows.some(({ bands }) => bands.some(begun)));
}

/** A height in pixels that shows the embed of the timeline on a page 700 px wide where no script can fit it. */
export function timelineHeight(knowledge: Knowledge): number {
  return 110 + embeddedTimelines(knowledge).reduce((sum, { rows }) => sum + 95 + rows.length * 36, 0);
}
