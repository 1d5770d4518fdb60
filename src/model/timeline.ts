import type { Answer } from './answer.ts';
import { addMonths, firstDay, monthOf, monthsBetween, type Day, type Month } from './date.ts';
import type { Criterion, Knowledge, Milestone, Service, Variant } from './knowledge.ts';
import { certainFrom } from './period.ts';
import { cellHistories, type CellHistory, type Run } from './runs.ts';
import { sameValue, type Statement } from './statement.ts';

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
}

/**
 * The history of a criterion as bands, from the first month on record to the end of `last`, the newest if none is named.
 *
 * @param of only these services
 */
export function timeline(knowledge: Knowledge, criterion: Criterion, of: readonly Service[] = knowledge.services, last: Month = knowledge.months.last): Timeline {
  const { months, criteria } = knowledge;
  const [from, until] = [firstDay(months.first), firstDay(addMonths(last, 1))];
  const { versions } = criterion.timeline ?? {};
  const versionOf = criteria.find(({ id }) => versions && id === `${criterion.layer}/${versions.from}`);
  const versioned = versionOf ? cellHistories(knowledge, [versionOf]) : [];
  const rows = cellHistories(knowledge, [criterion])
    .filter(({ service }) => of.includes(service))
    .map(({ service, variant, runs }): BandRow => {
      const own = versioned.find((h) => h.service === service && h.variant === variant);
      const known = runs.filter((run) => run.from <= last).map((run) => (run.until <= last ? run : { ...run, until: last }));
      return { service, ...(variant ? { variant } : {}), bands: bandsOf(known, versions?.of, own) };
    })
    .filter(({ bands }) => bands.length > 0);
  const within = ({ date }: Milestone) => firstDay(date) >= from && firstDay(date) < until;
  return {
    criterion,
    from,
    until,
    rows,
    releases: knowledge.milestones.filter((m) => within(m)).flatMap((m) => (m.event === 'release' && m.kubernetes ? [{ version: m.kubernetes, day: firstDay(m.date) }] : [])),
    milestones: knowledge.milestones.filter((m) => m.major && m.layers.includes(criterion.layer) && within(m)),
  };
}

/** Bands from runs; those of the term are parted where the major version that `versioned` tells changes. */
function bandsOf(runs: readonly Run[], term: string | undefined, versioned: CellHistory | undefined): Band[] {
  const bands: Band[] = [];
  for (const run of runs) {
    for (const month of monthsBetween(run.from, run.until)) {
      const major = term !== undefined && run.answer.main.term === term ? majorIn(month, term, versioned) : undefined;
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

function majorIn(month: Month, term: string, versioned: CellHistory | undefined): number | undefined {
  const main = versioned?.runs.find(({ from, until }) => from <= month && month <= until)?.answer.main;
  return main?.version === undefined || !isVersionOf(term, main) ? undefined : Number(main.version.split('.')[0]);
}

/** Whether a version is that of a term: where one gave way to another, the version on record may still be that of the former. */
function isVersionOf(term: string, { term: own, value }: Statement): boolean {
  if (own !== undefined) return own === term;
  const text = typeof value === 'string' ? value : 'en' in value ? value.en : '';
  return !/\p{L}/u.test(text) || text.toLowerCase().includes(term.toLowerCase());
}

/** The day a statement began, or had begun by, where that was in `month`, else the first of the month. */
function startIn(month: Month, { main: { period }, standing }: Answer): Day {
  const start = standing === 'holds' ? certainFrom(period) : undefined;
  return start !== undefined && monthOf(start) === month ? start : firstDay(month);
}
