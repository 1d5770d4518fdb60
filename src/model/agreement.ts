import type { Answer } from './answer.ts';
import { firstDay } from './date.ts';
import type { Criterion, Service } from './knowledge.ts';
import type { Snapshot } from './snapshot.ts';
import { nonAnswerOf, type Statement } from './statement.ts';

/** A service with what it answers. */
export interface Answering {
  service: Service;
  answer: Answer;
}

/** Who answers one criterion alike and who differently. */
export interface Agreement {
  criterion: Criterion;
  /**
   * Whether all answers are one (`same`), there are several (`different`), or their words alone do not tell,
   * because two texts may differ and mean the same (`listed`).
   */
  kind: 'same' | 'different' | 'listed';
  /** Services with the same answer stand together: dates from the earliest on, else in the order of the services. */
  groups: Answering[][];
  /** Services of which nothing is recorded. */
  silent: Service[];
}

/** Compares the services of a snapshot by each of the criteria of which anything is recorded. */
export function agreements(snapshot: Snapshot, criteria: readonly Criterion[]): Agreement[] {
  return criteria.flatMap((criterion) => agreementOn(snapshot, criterion) ?? []);
}

/** Compares the services of a snapshot by one criterion; undefined where nothing is recorded of any. */
export function agreementOn(snapshot: Snapshot, criterion: Criterion): Agreement | undefined {
  const answering = snapshot.services.flatMap(({ service, answers }) => {
    const answer = answers.get(criterion.id);
    return answer ? [{ service, answer }] : [];
  });
  if (answering.length === 0) return undefined;
  const silent = snapshot.services.map(({ service }) => service).filter((service) => !answering.some((a) => a.service === service));

  const keys = answering.map(({ answer }) => keyOf(answer.main, criterion));
  if (keys.some((key) => key === undefined)) return { criterion, kind: 'listed', groups: answering.map((a) => [a]), silent };

  const groups = new Map<string, Answering[]>();
  answering.forEach((one, i) => groups.set(keys[i] ?? '', [...(groups.get(keys[i] ?? '') ?? []), one]));
  const ordered = [...groups];
  if (criterion.sort === 'date') ordered.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return { criterion, kind: groups.size === 1 ? 'same' : 'different', groups: ordered.map(([, group]) => group), silent };
}

/** What two answers have in common if and only if they mean the same; undefined where only their words could tell. */
function keyOf(statement: Statement, { sort }: Criterion): string | undefined {
  const nonAnswer = nonAnswerOf(statement);
  if (nonAnswer) return nonAnswer.type === 'disputed' ? undefined : `~${nonAnswer.type}`;
  switch (sort) {
    case 'date':
      return statement.date === undefined ? undefined : firstDay(statement.date);
    case 'version':
      return statement.version;
    case 'number':
      return statement.number === undefined ? undefined : String(statement.number);
    case 'text':
      return statement.term;
    case 'answer':
      // Yes, partly and no leave out by what means: only the words say whether two answers are one.
      return undefined;
  }
}
