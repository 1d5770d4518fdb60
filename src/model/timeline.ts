import type { Answer } from './answer.ts';
import { addMonths, compareDates, firstDay, monthOf, monthsBetween, type Day, type Month } from './date.ts';
import { headlineOf } from './headline.ts';
import type { Criterion, Knowledge, Milestone, Service, Variant } from './knowledge.ts';
import { certainFrom } from './period.ts';
import { remembered } from './remembered.ts';
import { cellHistories, type CellHistory, type Run } from './runs.ts';
import { sameValue } from './statement.ts';

/** Time in which a service or variant answered the same; half-open [from, until). */
export interface Band {
  from: Day;
  until: Day;
  answer: Answer;
  /** The major version of the answer's term, where the criterion parts its bands by version: 2. */
  major?: number;
}

/** The bands of a service, or of one of its variants, one after the other. */
export interface BandRow {
  service: Service;
  /** None = the service's own answer. */
  variant?: Variant;
  bands: Band[];
}

/** How one criterion was answered through time, and the upstream events of its layer. */
export interface Timeline {
  criterion: Criterion;
  from: Day;
  until: Day;
  rows: BandRow[];
  /** Kubernetes minor versions by the day they were released. */
  releases: { version: string; day: Day }[];
  /** The major upstream events in that time, oldest first. */
  milestones: Milestone[];
  /** Which of the fills the bands of each meaning have, in every picture of the criterion. */
  fills: ReadonlyMap<string, number>;
}

/**
 * The history of a criterion as bands, from the first month on record to the end of `last`, the newest if none is named.
 *
 * @param of only these services
 */
export function timeline(knowledge: Knowledge, criterion: Criterion, of: readonly Service[] = knowledge.services, last: Month = knowledge.months.last): Timeline {
  const [from, until] = [firstDay(knowledge.months.first), firstDay(addMonths(last, 1))];
  const within = ({ date }: Milestone) => firstDay(date) >= from && firstDay(date) < until;
  return {
    criterion,
    from,
    until,
    rows: rowsOf(knowledge, criterion, of, last),
    releases: knowledge.milestones.filter((m) => within(m)).flatMap((m) => (m.event === 'release' && m.kubernetes ? [{ version: m.kubernetes, day: firstDay(m.date) }] : [])),
    milestones: knowledge.milestones.filter((m) => m.major && m.layers.includes(criterion.layer) && within(m)),
    fills: fillsOf(knowledge, criterion),
  };
}

/** Bands of one term and major version mean the same, whatever else their values say. */
export function meaning({ answer: { main }, major }: Band): string {
  return main.term === undefined ? JSON.stringify(main.value) : `${main.term} ${major ?? ''}`;
}

function rowsOf(knowledge: Knowledge, criterion: Criterion, of: readonly Service[], last: Month): BandRow[] {
  const { versions } = criterion.timeline ?? {};
  const versionOf = knowledge.criteria.find(({ id }) => versions && id === `${criterion.layer}/${versions.from}`);
  const versioned = versionOf ? cellHistories(knowledge, [versionOf]) : [];
  return cellHistories(knowledge, [criterion])
    .filter(({ service }) => of.includes(service))
    .map(({ service, variant, runs }): BandRow => {
      const own = versioned.find((h) => h.service === service && h.variant === variant);
      const known = runs.filter((run) => run.from <= last).map((run) => (run.until <= last ? run : { ...run, until: last }));
      return { service, ...(variant ? { variant } : {}), bands: bandsOf(known, versions?.of, own) };
    })
    .filter(({ bands }) => bands.length > 0);
}

/** How many fills there are (src/styles/bands.css): with more meanings than that they come again. */
export const TONES = 4;

/**
 * Fills in the order in which what bands mean first came up, among the services that tables open with and then among the others.
 * Of two bands that follow one another each has its own, as long as there are enough.
 */
const fillsOf = remembered((knowledge, criterion: Criterion): ReadonlyMap<string, number> => {
  const rows = rowsOf(knowledge, criterion, knowledge.services, knowledge.months.last);
  const beside = neighbours(rows);
  const fills = new Map<string, number>();
  for (const services of [headlineOf(knowledge.services), knowledge.services]) {
    const bands = rows.filter(({ service }) => services.includes(service)).flatMap((row) => row.bands);
    for (const key of bands.sort((a, b) => compareDates(a.from, b.from)).map(meaning)) {
      if (fills.has(key)) continue;
      const taken = [...(beside.get(key) ?? [])].map((other) => fills.get(other));
      const turns = Array.from({ length: TONES }, (_, turn) => (fills.size + turn) % TONES);
      fills.set(key, turns.find((tone) => !taken.includes(tone)) ?? fills.size % TONES);
    }
  }
  return fills;
});

/** What the bands just before and after those of each meaning mean, in any row. */
function neighbours(rows: readonly BandRow[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { bands } of rows) {
    const meanings = bands.map(meaning);
    for (const [at, key] of meanings.entries()) {
      const others = [meanings[at - 1], meanings[at + 1]].filter((other) => other !== undefined && other !== key);
      found.set(key, new Set([...(found.get(key) ?? []), ...others] as string[]));
    }
  }
  return found;
}

/** Bands from runs; those of the term are parted where the major version that `versioned` tells changes. */
function bandsOf(runs: readonly Run[], term: string | undefined, versioned: CellHistory | undefined): Band[] {
  const bands: Band[] = [];
  for (const run of runs) {
    for (const month of monthsBetween(run.from, run.until)) {
      const major = term !== undefined && run.answer.main.term === term ? majorIn(month, versioned, term) : undefined;
      const previous = bands.at(-1);
      const until = firstDay(addMonths(month, 1));
      if (previous && goesOn(previous, run.answer, major)) previous.until = until;
      else {
        const from = startIn(month, run.answer);
        if (previous && monthOf(previous.until) === month) previous.until = from;
        bands.push({ from, until, answer: run.answer, ...(major === undefined ? {} : { major }) });
      }
    }
  }
  return bands;
}

/** A band goes on through statements of the same value, and one of a major version through those of its releases. */
function goesOn({ answer: before, major: majorBefore }: Band, answer: Answer, major: number | undefined): boolean {
  if (majorBefore !== major || before.standing !== answer.standing || before.main.stage !== answer.main.stage) return false;
  return sameValue(before.main, answer.main) || (major !== undefined && before.main.term === answer.main.term);
}

/** Around a change the version last seen may still be one of what ran before: that says nothing of the term. */
function majorIn(month: Month, versioned: CellHistory | undefined, term: string): number | undefined {
  const told = versioned?.runs.find(({ from, until }) => from <= month && month <= until)?.answer.main;
  if (told?.version === undefined || (told.term ?? term) !== term) return undefined;
  return Number(told.version.split('.')[0]);
}

/** The day a statement began, or had begun by, where that was in `month`, else the first of the month. */
function startIn(month: Month, { main: { period }, standing }: Answer): Day {
  const start = standing === 'holds' ? certainFrom(period) : undefined;
  return start !== undefined && monthOf(start) === month ? start : firstDay(month);
}
