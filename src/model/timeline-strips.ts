import type { Milestone } from './knowledge.ts';
import { layOut, type Drawing, type Labels, type PlacedBand, type PlacedRow } from './timeline-layout.ts';
import type { Timeline } from './timeline.ts';

/** Something along the axis of a strip; `x` and `width` are hundredths of the axis, so that a strip fits every column. */
export interface Along {
  x: string;
  /** What is written there, by the room there is, least first; none = it would not fit. */
  words: (string | undefined)[];
}

export interface StripBand extends Along {
  placed: PlacedBand;
  width: string;
}

/** An upstream event; `y` is the middle of its number, in px below the top of the axis. */
export interface StripMark {
  x: string;
  y: number;
  number: number;
  milestone: Milestone;
}

/** A timeline as strips that stand for themselves: they stretch with the page, and those of services can be left out one by one. */
export interface Strips {
  /** The axis of releases: its height, and the baseline of its words, in px. */
  axis: { height: number; words: number };
  releases: Along[];
  milestones: StripMark[];
  rows: { placed: PlacedRow; bands: StripBand[] }[];
  years: Along[];
}

/** From the baseline of the words of the axis to its line, in px: room for its ticks. */
const TICKS = 10;
/** Sizes of text in px (src/styles/strips.css). */
const SET = { names: 'above', nameSize: 13, labelSize: 12, tickSize: 12 } as const;

/**
 * Cuts a timeline across: the axis of releases, a strip for every row, the axis of years.
 *
 * @param rooms the widths in px that words are to fit in, the least first (src/styles/strips.css says which is shown where)
 */
export function strips(of: Timeline, labels: Labels, rooms: readonly [number, ...number[]]): Strips {
  const [least, ...others] = rooms.map((width) => layOut(of, labels, { ...SET, width })) as [Drawing, ...Drawing[]];
  const drawings = [least, ...others];
  const widest = drawings.at(-1) ?? least;
  const ticks = (kind: 'releases' | 'years') => widest[kind].map(({ x }, i): Along => ({ x: hundredths(x, widest), words: drawings.map((drawing) => drawing[kind][i]?.label) }));
  return {
    axis: { height: least.releaseY + TICKS, words: least.releaseY },
    releases: ticks('releases'),
    // Numbers that touch where there is least room stand apart where there is more: the lanes of the one do for all.
    milestones: widest.milestones.map(({ x, number, milestone }, i): StripMark => ({ x: hundredths(x, widest), y: least.milestones[i]?.y ?? 0, number, milestone })),
    rows: widest.rows.map((placed, i) => ({
      placed,
      bands: placed.bands.map((band, j): StripBand => ({
        placed: band,
        x: hundredths(band.x, widest),
        width: hundredths(band.width + widest.axis.from, widest),
        words: drawings.map(({ rows }) => rows[i]?.bands[j]?.label),
      })),
    })),
    years: ticks('years'),
  };
}

/** Where on the axis of a drawing something is. */
function hundredths(x: number, { axis }: Drawing): string {
  return `${Math.round(((x - axis.from) / (axis.until - axis.from)) * 1000) / 10}%`;
}
