import type { AuthoredObservation, Sighting } from '../schema/observation.ts';
import type { NonAnswer } from '../schema/value.ts';
import type { Day } from './date.ts';
import { includesMinor, type MinorVersion } from './kubernetes.ts';
import type { Fact } from './knowledge.ts';
import type { Layer } from './layer.ts';
import { standing } from './period.ts';
import { isMain, nonAnswerOf, type Answered, type Statement } from './statement.ts';
import { compareVersions } from './version.ts';

/** What a real cluster of a service was seen to run on a day. */
export interface Observation extends AuthoredObservation {
  service: string;
}

/** Whether statements agree with what was seen, differ from it, or say nothing on that day, variant and Kubernetes version. */
export type Verdict = 'agrees' | 'differs' | 'silent';

/** When and on what something was seen. */
export interface Circumstances {
  date: Day;
  kubernetes: MinorVersion;
  variants: Partial<Record<Layer, string | undefined>>;
}

/** What of a statement is held against what was seen; of a non-answer, that it is one. */
export interface Comparable extends Pick<Statement, 'variants' | 'kubernetes' | 'period' | 'term' | 'number' | 'version' | 'alongside' | 'plan'> {
  value: Answered | Pick<NonAnswer, 'type'>;
}

/** A verdict, with the statements in force that it rests on: those that agree, else those that differ. */
export interface Comparison<S> {
  verdict: Verdict;
  statements: S[];
}

/** How the statements of a fact in `layer` stand to what was seen of its criterion. */
export function compare<S extends Comparable>(layer: Layer, statements: readonly S[], at: Circumstances, seen: Sighting): Comparison<S> {
  const variant = at.variants[layer];
  const inForce = statements
    .filter((s) => isMain(s) && !nonAnswerOf(s) && includesMinor(s.kubernetes, at.kubernetes))
    .map((statement) => ({ statement, standing: standing(statement.period, at.date) }))
    .filter((s) => s.standing !== 'before' && s.standing !== 'ended');
  const own = inForce.filter(({ statement }) => variant !== undefined && statement.variants?.includes(variant));
  const candidates = own.length > 0 ? own : inForce.filter(({ statement }) => statement.variants === undefined);

  const compared = candidates.flatMap((c) => {
    const match = matches(c.statement, seen);
    return match === undefined ? [] : [{ ...c, match }];
  });
  const agreeing = compared.filter(({ match }) => match);
  const differing = compared.filter((c) => c.standing === 'holds');
  if (agreeing.length > 0) return { verdict: 'agrees', statements: agreeing.map((c) => c.statement) };
  if (differing.length > 0) return { verdict: 'differs', statements: differing.map((c) => c.statement) };
  return { verdict: 'silent', statements: candidates.map((c) => c.statement) };
}

/** How the statements of `fact` stand to what `observation` saw of its criterion. */
export function verdict(fact: Fact, observation: Observation, seen: Sighting): Verdict {
  return compare(fact.criterion.layer, fact.statements, observation, seen).verdict;
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
export function matches(statement: Comparable, seen: Sighting): boolean | undefined {
  if (seen.term !== undefined) return statement.term === undefined ? undefined : statement.term === seen.term;
  if (seen.number !== undefined) return statement.number === undefined ? undefined : statement.number === seen.number;
  if (seen.version !== undefined) return saysVersion(statement, seen.version);
  if (typeof statement.value !== 'string') return undefined;
  const words = seen.saw.toLowerCase().split(/\s+/);
  return statement.value.toLowerCase().replaceAll(/,\s+/g, '/').split(/\s+/).every((word) => word.split('/').some((one) => words.some((w) => within(w, one))));
}

/** Whether a statement names a version: `2.1` names 2.1.4, `2.2.1, 2.2.3` both, `1.7.22–1.7.29` all between. Its key `version` only sorts. */
function saysVersion({ value, version }: Comparable, seen: string): boolean | undefined {
  if (version === undefined) return undefined;
  const text = typeof value === 'string' ? value : 'en' in value ? value.en : '';
  const named = [...(/\d/.test(text) ? text : version).matchAll(/(\d+(?:\.\d+)*)(?:[–〜](\d+(?:\.\d+)*))?/g)];
  return named.some(([, first = '', last]) => within(seen, first) || (last !== undefined && compareVersions(first, seen) <= 0 && (within(seen, last) || compareVersions(seen, last) <= 0)));
}

/** Whether a dotted version, or a word, is another one or a part of it: 1.33 holds 1.33.5, not 1.3. */
function within(part: string, whole: string): boolean {
  return `${part}.`.startsWith(`${whole}.`);
}
