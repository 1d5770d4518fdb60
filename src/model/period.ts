import type { AuthoredBound, AuthoredPeriod } from '../schema/period.ts';
import { firstDay, lastDay, type Day, type PartialDate } from './date.ts';

/**
 * One end of a period, with how it is known:
 * - `exact`: on that date, as exact as the text is
 * - `by`: on that date at the latest; not yet on `after`, where that is known
 * - `planned`: announced, not happened
 * - `last-seen`: still so on that date; what came after is not known (ends only)
 * - `unknown`: not known
 */
export type Bound =
  | { kind: 'exact'; date: PartialDate }
  | { kind: 'by'; date: PartialDate; after?: PartialDate }
  | { kind: 'planned'; date: PartialDate }
  | { kind: 'last-seen'; date: PartialDate }
  | { kind: 'unknown' };

/** A half-open period [from, until). No `until`: no end was known when it was last checked. */
export interface Period {
  from: Bound;
  until?: Bound;
}

/** What is known of a period on a day. `uncertain` = the evidence leaves it open. */
export type Standing = 'before' | 'uncertain' | 'holds' | 'last-seen' | 'ended';

/** Reads a period as an author wrote it. */
export function toPeriod(authored: AuthoredPeriod): Period {
  return {
    from: toBound(authored.from),
    ...(authored.until === undefined ? {} : { until: toBound(authored.until) }),
  };
}

function toBound(authored: AuthoredBound): Bound {
  if (authored === 'unknown') return { kind: 'unknown' };
  if (typeof authored === 'string') return { kind: 'exact', date: authored };
  if ('planned' in authored) return { kind: 'planned', date: authored.planned };
  if ('last-seen' in authored) return { kind: 'last-seen', date: authored['last-seen'] };
  return { kind: 'by', date: authored.by, ...(authored.after === undefined ? {} : { after: authored.after }) };
}

/** The first day on which the period certainly holds; undefined where its start is not known or only planned. */
export function certainFrom(period: Period): Day | undefined {
  const { from } = period;
  return from.kind === 'exact' || from.kind === 'by' ? firstDay(from.date) : undefined;
}

/**
 * The first day on which the period certainly holds no more; undefined while no end is known.
 * For `last-seen` the day after: the latest the evidence reaches.
 */
export function certainUntil(period: Period): Day | undefined {
  const { until } = period;
  if (!until || until.kind === 'unknown' || until.kind === 'planned') return undefined;
  return until.kind === 'last-seen' ? dayAfter(lastDay(until.date)) : firstDay(until.date);
}

/** Bounds before and after every day that can be written. */
const [ALWAYS, NEVER] = ['0000-01-01', '9999-12-31'];

/** What is known of `period` on `day`. */
export function standing(period: Period, day: Day): Standing {
  const { from, until } = period;
  if (from.kind === 'planned') return day < firstDay(from.date) ? 'before' : 'uncertain';
  if (from.kind === 'exact' && day < firstDay(from.date)) return 'before';
  if (from.kind === 'by' && day < firstDay(from.date)) {
    return from.after !== undefined && day <= lastDay(from.after) ? 'before' : 'uncertain';
  }
  if (!until) return 'holds';
  switch (until.kind) {
    case 'exact':
      return day < firstDay(until.date) ? 'holds' : 'ended';
    case 'by':
      if (day >= firstDay(until.date)) return 'ended';
      return until.after === undefined || day <= lastDay(until.after) ? 'holds' : 'uncertain';
    case 'last-seen':
      return day <= lastDay(until.date) ? 'holds' : 'last-seen';
    case 'planned':
      return day < firstDay(until.date) ? 'holds' : 'uncertain';
    case 'unknown':
      return 'uncertain';
  }
}

/** Whether two periods certainly share a day. Days on which either is uncertain do not count. */
export function overlap(a: Period, b: Period): boolean {
  const [x, y] = [certainDays(a), certainDays(b)];
  return x.from < x.until && y.from < y.until && x.from < y.until && y.from < x.until;
}

/**
 * The time two periods share, as far as it is known: the later start and the earlier end, each with its kind.
 * Undefined where they share none.
 */
export function intersection(a: Period, b: Period): Period | undefined {
  const from = startDay(a) >= startDay(b) ? a.from : b.from;
  const until = endDay(a) <= endDay(b) ? a.until : b.until;
  const shared: Period = { from, ...(until ? { until } : {}) };
  return startDay(shared) < endDay(shared) ? shared : undefined;
}

/** The day by which periods sort: an unknown start comes before every other, a planned one counts with its date. */
export function startDay({ from }: Period): Day {
  return from.kind === 'unknown' ? ALWAYS : firstDay(from.date);
}

/** The day on which a period ends or is to end, an unknown end after every other. */
export function endDay({ until }: Period): Day {
  if (!until || until.kind === 'unknown') return NEVER;
  return until.kind === 'last-seen' ? dayAfter(lastDay(until.date)) : firstDay(until.date);
}

/** The days on which a period holds without doubt, half-open; empty where there are none. */
function certainDays(period: Period): { from: Day; until: Day } {
  const { from, until } = period;
  if (from.kind === 'planned' || until?.kind === 'unknown') return { from: ALWAYS, until: ALWAYS };
  const start = certainFrom(period) ?? ALWAYS;
  if (until?.kind === 'planned') return { from: start, until: firstDay(until.date) };
  if (until?.kind === 'by' && until.after !== undefined) return { from: start, until: dayAfter(lastDay(until.after)) };
  return { from: start, until: certainUntil(period) ?? NEVER };
}

function dayAfter(day: Day): Day {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}
