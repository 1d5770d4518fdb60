import { firstDay, type Day } from './date.ts';
import type { Milestone } from './knowledge.ts';
import { textWidth } from './text-width.ts';
import { meaning, type Band, type BandRow, type Timeline } from './timeline.ts';

/** How a drawing is set: names beside the bands where there is room, above them where there is not. */
export interface Form {
  width: number;
  names: 'beside' | 'above';
  /** Sizes of text, in the drawing's units. */
  nameSize: number;
  labelSize: number;
  tickSize: number;
}

/** The words of a drawing, in a language. */
export interface Labels {
  name: (row: BandRow) => string;
  /** What a band says, the fullest form first; the first that fits is drawn, or none. */
  band: (band: Band) => string[];
  /** The name of the axis of Kubernetes releases. */
  releases: string;
}

export interface PlacedBand {
  band: Band;
  x: number;
  width: number;
  /** Drawn in the band; none = it would not fit. */
  label?: string;
  /** Which fill it has: bands that say the same have the same, in every picture of the criterion. */
  tone: number;
}

export interface PlacedRow {
  row: BandRow;
  name: string;
  /** Whether it is the service's own row, which begins a group. */
  first: boolean;
  /** The baseline of its name, and the top of its bands. */
  nameY: number;
  bandY: number;
  bands: PlacedBand[];
}

export interface Drawing {
  form: Form;
  height: number;
  /** Where the axis begins and ends, and the top and bottom of what is drawn along it. */
  axis: { from: number; until: number; top: number; bottom: number };
  bandHeight: number;
  releaseY: number;
  years: { x: number; label: string }[];
  releases: { x: number; label: string | undefined }[];
  milestones: { x: number; y: number; number: number; milestone: Milestone }[];
  rows: PlacedRow[];
}

const GAP = 10;
const MARK = 9;

/** Places everything of a timeline so that no text is cut or overlaps another. Coordinates are in the form's units. */
export function layOut(timeline: Timeline, labels: Labels, form: Form): Drawing {
  const names = timeline.rows.map(labels.name);
  const widest = Math.max(...[...names, labels.releases].map((name, i) => textWidth(name) * form.nameSize + (timeline.rows[i]?.variant ? GAP : 0)));
  const from = form.names === 'beside' ? Math.ceil(widest) + GAP : 1;
  const axis = { from, until: form.width - 1 };
  const at = (day: Day) => axis.from + (days(timeline.from, day) / days(timeline.from, timeline.until)) * (axis.until - axis.from);

  const milestones = inLanes(timeline.milestones.map((milestone, i) => ({ x: at(firstDay(milestone.date)), number: i + 1, milestone })), form);
  const lanes = Math.max(0, ...milestones.map(({ lane }) => lane + 1));
  const releaseY = lanes * (MARK * 2 + 2) + form.tickSize + 4;
  const top = releaseY + form.tickSize + 10;
  const bandHeight = form.names === 'beside' ? 20 : 18;

  let y = top + 8;
  const rows = timeline.rows.map((row, i): PlacedRow => {
    const first = row.variant === undefined;
    if (first && i > 0) y += GAP;
    const bandY = form.names === 'beside' ? y : y + form.nameSize + 5;
    const placed = { row, name: names[i] ?? '', first, nameY: form.names === 'beside' ? y + bandHeight / 2 + form.nameSize * 0.36 : y + form.nameSize, bandY };
    y = bandY + bandHeight + (form.names === 'beside' ? 5 : 8);
    return { ...placed, bands: withoutRepeats(row.bands.map((band) => placeBand(band, at, timeline.fills, labels, form))) };
  });
  return {
    form,
    height: Math.ceil(y + form.tickSize + 6),
    axis: { ...axis, top, bottom: y },
    bandHeight,
    releaseY,
    years: yearsIn(timeline).map((year) => ({ x: at(`${year}-01-01`), label: year })),
    releases: spaced(timeline.releases.map(({ version, day }) => ({ x: at(day), label: version })), form),
    milestones,
    rows,
  };
}

function placeBand(band: Band, at: (day: Day) => number, fills: ReadonlyMap<string, number>, labels: Labels, { labelSize }: Form): PlacedBand {
  const [x, end] = [at(band.from), at(band.until)];
  const label = labels.band(band).find((text) => textWidth(text) * labelSize + 12 <= end - x);
  return { band, x, width: end - x, tone: fills.get(meaning(band)) ?? 0, ...(label === undefined ? {} : { label }) };
}

/** A label that the band before has already is left out. */
function withoutRepeats(bands: PlacedBand[]): PlacedBand[] {
  return bands.map((placed, i) => {
    const previous = bands[i - 1];
    if (!placed.label || placed.label !== previous?.label) return placed;
    const { label: _, ...unlabelled } = placed;
    return unlabelled;
  });
}

/** Numbers that would touch stand one above the other, and none is cut off at the edge; the lowest lane is nearest to the axis. */
function inLanes(marks: { x: number; number: number; milestone: Milestone }[], form: Form) {
  const ends: number[] = [];
  const placed = marks.map((mark) => {
    const x = Math.min(Math.max(mark.x, MARK), form.width - MARK);
    const lane = [...ends.keys()].find((i) => (ends[i] ?? 0) < x - MARK - 1) ?? ends.length;
    ends[lane] = x + MARK;
    return { ...mark, x, lane };
  });
  return placed.map((mark) => ({ ...mark, y: (ends.length - 1 - mark.lane) * (MARK * 2 + 2) + MARK + 1 }));
}

/** Drops the labels of ticks that would touch the one before. */
function spaced(ticks: { x: number; label: string }[], { tickSize, width }: Form): { x: number; label: string | undefined }[] {
  let end = -Infinity;
  return ticks.map(({ x, label }) => {
    const half = (textWidth(label) * tickSize) / 2;
    if (x - half < end + 4 || x + half > width) return { x, label: undefined };
    end = x + half;
    return { x, label };
  });
}

function yearsIn({ from, until }: Timeline): string[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(until.slice(0, 4))];
  return Array.from({ length: last - first }, (_, i) => String(first + 1 + i));
}

function days(from: Day, until: Day): number {
  return (Date.parse(until) - Date.parse(from)) / 86_400_000;
}
