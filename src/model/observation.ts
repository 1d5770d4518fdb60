import type { AuthoredObservation, Sighting } from '../schema/observation.ts';
import { includesMinor } from './kubernetes.ts';
import type { Fact } from './knowledge.ts';
import { standing } from './period.ts';
import { isMain, nonAnswerOf, type Statement } from './statement.ts';

/** What a real cluster of a service was seen to run on a day. */
export interface Observation extends AuthoredObservation {
  service: string;
}

/** Whether statements agree with what was seen, differ from it, or say nothing on that day, variant and Kubernetes version. */
export type Verdict = 'agrees' | 'differs' | 'silent';

/** How the statements of `fact` stand to what `observation` saw of its criterion. */
export function verdict(fact: Fact, observation: Observation, seen: Sighting): Verdict {
  const variant = observation.variants[fact.criterion.layer];
  const inForce = fact.statements
    .filter((s) => isMain(s) && !nonAnswerOf(s) && includesMinor(s.kubernetes, observation.kubernetes))
    .map((statement) => ({ statement, standing: standing(statement.period, observation.date) }))
    .filter((s) => s.standing !== 'before' && s.standing !== 'ended');
  const own = inForce.filter(({ statement }) => variant !== undefined && statement.variants?.includes(variant));
  const candidates = own.length > 0 ? own : inForce.filter(({ statement }) => statement.variants === undefined);

  const compared = candidates.flatMap((c) => {
    const match = matches(c.statement, seen);
    return match === undefined ? [] : [{ match, certain: c.standing === 'holds' }];
  });
  if (compared.some(({ match }) => match)) return 'agrees';
  return compared.some(({ certain }) => certain) ? 'differs' : 'silent';
}

/** One observation of a criterion, with its verdict. */
export interface Seen {
  observation: Observation;
  sighting: Sighting;
  verdict: Verdict;
}

/** Everything that was seen of a fact's criterion on clusters of its service, oldest first. */
export function seenOf(fact: Fact, observations: readonly Observation[]): Seen[] {
  return observations
    .filter(({ service }) => service === fact.service.id)
    .flatMap((observation) => {
      const sighting = observation.seen[fact.criterion.id];
      return sighting ? [{ observation, sighting, verdict: verdict(fact, observation, sighting) }] : [];
    });
}

/** Whether a statement says what was seen; undefined where they have nothing in common to compare. */
function matches(statement: Statement, seen: Sighting): boolean | undefined {
  if (seen.term !== undefined) return statement.term === undefined ? undefined : statement.term === seen.term;
  if (seen.number !== undefined) return statement.number === undefined ? undefined : statement.number === seen.number;
  if (seen.version !== undefined) return statement.version === undefined ? undefined : `${seen.version}.`.startsWith(`${statement.version}.`);
  if (typeof statement.value !== 'string') return undefined;
  const words = seen.saw.toLowerCase().split(/\s+/);
  return statement.value.toLowerCase().split(/\s+/).every((word) => words.some((w) => `${w}.`.startsWith(`${word}.`)));
}
