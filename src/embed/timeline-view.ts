import { addMonths, type Month } from '../model/date.ts';
import type { Knowledge } from '../model/knowledge.ts';
import { remembered } from '../model/remembered.ts';
import type { Drawing, Form, PlacedRow } from '../model/timeline-layout.ts';
import { timeline, type Timeline } from '../model/timeline.ts';

/** For the column of a blog; below it the narrow form of the site’s own pages serves. */
export const COLUMN: Form = { width: 700, names: 'beside', nameSize: 13, labelSize: 11.5, tickSize: 11 };

/** The histories an embed draws, one a layer: the services’ own answers until the end of a month, without their variants. */
export function embeddedTimelines(knowledge: Knowledge, month: Month = knowledge.months.last): Timeline[] {
  return until(knowledge, month);
}

const until = remembered((knowledge, month: Month): Timeline[] => {
  const drawn = knowledge.criteria.filter((criterion) => criterion.timeline).map((criterion) => timeline(knowledge, criterion, knowledge.services, month));
  return drawn.map((each) => ({ ...each, milestones: [], rows: each.rows.filter(({ variant }) => variant === undefined) }));
});

/** A strip of a drawing that stands for itself, so that the strips of services can be left out one by one. */
export interface Strip {
  /** Where it begins and how high it is, in the drawing's units. */
  top: number;
  height: number;
  /** None = the axis above the rows, or the years below them. */
  row?: PlacedRow;
}

/** Cuts a drawing across: the axis of releases, a strip for every row, the axis of years. */
export function strips({ rows, height, form, axis }: Drawing): Strip[] {
  const topOf = ({ bandY, nameY }: PlacedRow) => (form.names === 'beside' ? bandY : nameY - form.nameSize) - 4;
  const tops = rows.map(topOf);
  const [first = axis.bottom] = tops;
  return [
    { top: 0, height: first },
    ...rows.map((row, i) => ({ top: topOf(row), height: (tops[i + 1] ?? axis.bottom) - topOf(row), row })),
    { top: axis.bottom, height: height - axis.bottom },
  ];
}

/** Whether anything a timeline shows is different after a month. */
export function goesOnAfter(knowledge: Knowledge, month: Month): boolean {
  const begun = (band: { from: string }) => band.from.slice(0, 7) >= addMonths(month, 1);
  return embeddedTimelines(knowledge).some(({ rows }) => rows.some(({ bands }) => bands.some(begun)));
}

/** A height in pixels that shows the embed of the timeline on a page 700 px wide where no script can fit it. */
export function timelineHeight(knowledge: Knowledge): number {
  return 110 + embeddedTimelines(knowledge).reduce((sum, { rows }) => sum + 95 + rows.length * 36, 0);
}
