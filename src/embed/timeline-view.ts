import { addMonths, type Month } from '../model/date.ts';
import type { Knowledge } from '../model/knowledge.ts';
import { remembered } from '../model/remembered.ts';
import { layOut, type Drawing, type Form, type Labels, type PlacedBand, type PlacedRow } from '../model/timeline-layout.ts';
import { timeline, type Timeline } from '../model/timeline.ts';

/** What is left of the column of a blog and of the screen of a small phone, in px, once margins and, in the column, names are taken off (embed-timeline.css). */
const COLUMN: Form = { width: 536, names: 'above', nameSize: 13, labelSize: 12, tickSize: 12 };
const PHONE: Form = { ...COLUMN, width: 288 };

/** The histories an embed draws, one a layer: the services’ own answers until the end of a month, without their variants. */
export function embeddedTimelines(knowledge: Knowledge, month: Month = knowledge.months.last): Timeline[] {
  return until(knowledge, month);
}

const until = remembered((knowledge, month: Month): Timeline[] => {
  const drawn = knowledge.criteria.filter((criterion) => criterion.timeline).map((criterion) => timeline(knowledge, criterion, knowledge.services, month));
  return drawn.map((each) => ({ ...each, milestones: [], rows: each.rows.filter(({ variant }) => variant === undefined) }));
});

/** Something along the axis of a strip; `x` and `width` are hundredths of the axis, so that a strip fits every column. */
export interface Along {
  x: string;
  /** What is written there, where the column is that of a blog and where it is narrower; none = it would not fit. */
  words: { column: string | undefined; narrow: string | undefined };
}

export interface StripBand extends Along {
  placed: PlacedBand;
  width: string;
}

/** A timeline as strips that stand for themselves, so that those of services can be left out one by one. */
export interface Strips {
  releases: Along[];
  rows: { placed: PlacedRow; bands: StripBand[] }[];
  years: Along[];
}

/** Cuts a timeline across: the axis of releases, a strip for every row, the axis of years. */
export function strips(of: Timeline, labels: Labels): Strips {
  const [column, narrow] = [layOut(of, labels, COLUMN), layOut(of, labels, PHONE)];
  const ticks = (kind: 'releases' | 'years') => column[kind].map(({ x, label }, i): Along => ({ x: hundredths(x, column), words: { column: label, narrow: narrow[kind][i]?.label } }));
  return {
    releases: ticks('releases'),
    rows: column.rows.map((placed, i) => ({
      placed,
      bands: placed.bands.map((band, j): StripBand => {
        const { axis } = column;
        return { placed: band, x: hundredths(band.x, column), width: hundredths(band.width + axis.from, column), words: { column: band.label, narrow: narrow.rows[i]?.bands[j]?.label } };
      }),
    })),
    years: ticks('years'),
  };
}

/** Where on the axis of a drawing something is. */
function hundredths(x: number, { axis }: Drawing): string {
  return `${Math.round(((x - axis.from) / (axis.until - axis.from)) * 1000) / 10}%`;
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
