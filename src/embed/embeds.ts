import { subjectPath, type Subject } from '../linking/subject.ts';
import { monthsBetween, type Month } from '../model/date.ts';
import type { Fact, Knowledge } from '../model/knowledge.ts';
import type { Statement } from '../model/statement.ts';

/** A subject that is shown as a small table. */
export type TableSubject = Extract<Subject, { kind: 'home' | 'criterion' | 'service' }>;
export type FactSubject = Extract<Subject, { kind: 'fact' }>;
export type TimelineSubject = Extract<Subject, { kind: 'timeline' }>;

/** A subject that can be shown within another site's page. */
export type Embeddable = TableSubject | FactSubject | TimelineSubject;

/** Something to embed: a subject, following the facts, or frozen. */
export interface Embed<S extends Embeddable = Embeddable> {
  subject: S;
  /** Frozen at a month; facts are frozen by `statement` instead. */
  month?: Month;
  /** The one statement of a fact that is shown, whatever the fact answers later. */
  statement?: Statement;
  /** Its address below the language: `/embed/cri/default-runtime/`, `/embed/as-of/2021-05/table/`. */
  path: string;
}

/** A subject as an embed: frozen at `month`, or following the facts where there is none. */
export function toEmbed<S extends TableSubject | TimelineSubject>(subject: S, month?: Month): Embed<S> {
  const frozen = month === undefined ? '' : `as-of/${month}/`;
  return { subject, ...(month !== undefined && { month }), path: `/embed/${frozen}${embedName(subject)}/` };
}

/**
 * A fact as an embed: its answer, following the facts, or one of its statements. A statement is a fact frozen:
 * it has its own period, and its id is permanent. A page for every fact and month would be mostly the same ones.
 */
export function toFactEmbed(fact: Fact, statement?: Statement): Embed<FactSubject> {
  const subject: FactSubject = { kind: 'fact', fact };
  const path = `/embed/${embedName(subject)}/`;
  return statement === undefined ? { subject, path } : { subject, statement, path: `${path}${statement.id}/` };
}

/** The name of what an embed shows: `table`, `timeline`, `cri/default-runtime`, `services/eks`, `facts/eks/cri/default-runtime`. */
export function embedName(subject: Embeddable): string {
  return subject.kind === 'home' ? 'table' : subjectPath(subject).slice(1, -1);
}

/** Where an embed that follows the facts is frozen, `{at}` standing for the month, or for the statement of a fact. */
export function frozenPath({ subject, path }: Embed): string {
  return subject.kind === 'fact' ? `${path}{at}/` : toEmbed(subject, '{at}').path;
}

/** The embed that shows what a page is about; undefined for pages without one. */
export function embedOf(subject: Subject): Embed | undefined {
  switch (subject.kind) {
    case 'home':
    case 'criterion':
    case 'service':
    case 'timeline':
      return toEmbed(subject);
    case 'fact':
      return toFactEmbed(subject.fact);
    case 'snapshot':
      return toEmbed({ kind: 'home' }, subject.month);
    case 'evidence':
    case 'layer':
    case 'source':
    case 'guide':
    case 'data':
    case 'glossary':
      return undefined;
  }
}

/** The small tables there are: the headline table, every criterion, every service. */
export function tables({ criteria, services }: Knowledge): TableSubject[] {
  return [{ kind: 'home' }, ...criteria.map((criterion): TableSubject => ({ kind: 'criterion', criterion })), ...services.map((service): TableSubject => ({ kind: 'service', service }))];
}

/** Everything that can be embedded and follows the facts. */
export function following(knowledge: Knowledge): Embed[] {
  return [...tables(knowledge).map((subject) => toEmbed(subject)), toEmbed({ kind: 'timeline' }), ...[...knowledge.facts.values()].map((fact) => toFactEmbed(fact))];
}

/** Subjects as embeds: each following the facts, and frozen at every month. */
export function throughTime<S extends TableSubject | TimelineSubject>({ months }: Knowledge, subjects: readonly S[]): Embed<S>[] {
  return subjects.flatMap((subject) => [toEmbed(subject), ...monthsBetween(months.first, months.last).map((month) => toEmbed(subject, month))]);
}

/** The facts as embeds: each following its answer, and every one of its statements. */
export function factEmbeds({ facts }: Knowledge): Embed<FactSubject>[] {
  return [...facts.values()].flatMap((fact) => [toFactEmbed(fact), ...fact.statements.map((statement) => toFactEmbed(fact, statement))]);
}
