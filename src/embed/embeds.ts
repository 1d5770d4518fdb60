import { monthsBetween, type Month } from '../model/date.ts';
import type { Knowledge } from '../model/knowledge.ts';
import { subjectPath, type Subject } from '../linking/subject.ts';

/** A subject that can be shown within another site's page. */
export type Embeddable = Extract<Subject, { kind: 'home' | 'criterion' | 'service' }>;

/** Something to embed: a subject, following the facts, or frozen at a month. */
export interface Embed {
  subject: Embeddable;
  /** None = it follows the facts. */
  month?: Month;
  /** Its address below the language: `/embed/cri/default-runtime/`, `/embed/as-of/2021-05/table/`. */
  path: string;
}

/** A subject as an embed: frozen at `month`, or following the facts where there is none. */
export function toEmbed(subject: Embeddable, month?: Month): Embed {
  const frozen = month === undefined ? '' : `as-of/${month}/`;
  return { subject, ...(month !== undefined && { month }), path: `/embed/${frozen}${embedName(subject)}/` };
}

/** The name of what an embed shows: `table`, `cri/default-runtime`, `services/eks`. */
export function embedName(subject: Embeddable): string {
  return subject.kind === 'home' ? 'table' : subjectPath(subject).slice(1, -1);
}

/** The embed that shows what a page is about; undefined for pages without one. */
export function embedOf(subject: Subject): Embed | undefined {
  switch (subject.kind) {
    case 'home':
    case 'criterion':
    case 'service':
      return toEmbed(subject);
    case 'snapshot':
      return toEmbed({ kind: 'home' }, subject.month);
    case 'layer':
    case 'fact':
    case 'source':
    case 'guide':
    case 'data':
      return undefined;
  }
}

/** Everything that can be embedded and follows the facts: the headline table, every criterion, every service. */
export function embeddables({ criteria, services }: Knowledge): Embeddable[] {
  return [{ kind: 'home' }, ...criteria.map((criterion): Embeddable => ({ kind: 'criterion', criterion })), ...services.map((service): Embeddable => ({ kind: 'service', service }))];
}

/** Every embed there is. */
export function allEmbeds(knowledge: Knowledge): Embed[] {
  const { first, last } = knowledge.months;
  return embeddables(knowledge).flatMap((subject) => [toEmbed(subject), ...monthsBetween(first, last).map((month) => toEmbed(subject, month))]);
}
