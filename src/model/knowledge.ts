import type { AuthoredClaim } from '../schema/claim.ts';
import type { AuthoredCriterion } from '../schema/criterion.ts';
import type { GlossaryTerm } from '../schema/glossary-term.ts';
import type { AuthoredMilestone } from '../schema/milestone.ts';
import type { AuthoredService, AuthoredVariant } from '../schema/service.ts';
import type { Source } from '../schema/source.ts';
import type { Content } from './content.ts';
import { compareDates, monthOf, type Day, type Month } from './date.ts';
import { derivedStatements } from './derived.ts';
import type { Layer } from './layer.ts';
import type { Observation } from './observation.ts';
import { toStatement, type Statement } from './statement.ts';
import { today } from './today.ts';

export interface Variant extends Omit<AuthoredVariant, 'default'> {
  /** The statements that make it the default; their periods are when it was. */
  defaultBy: Statement[];
}

export interface Service extends Omit<AuthoredService, 'variants'> {
  id: string;
  variants: Record<Layer, Variant[]>;
}

export interface Criterion extends AuthoredCriterion {
  /** `cri/default-runtime` */
  id: string;
  layer: Layer;
}

/** All statements that answer one criterion for one service. */
export interface Fact {
  /** `eks/cri/default-runtime` */
  id: string;
  service: Service;
  criterion: Criterion;
  /** In the author's order; derived ones first. */
  statements: Statement[];
  body: string;
}

/** One thing the article of May 2021 said, and what the evidence says of it. */
export interface Claim extends AuthoredClaim {
  /** `08-eks-cni`; begins with its number. */
  id: string;
}

export interface Milestone extends AuthoredMilestone {
  id: string;
  /** YYYY-MM-DD, or YYYY-MM where the day is not known. */
  date: string;
}

/** Everything the content says, joined up: the one object pages and commands ask. */
export interface Knowledge {
  services: Service[];
  criteria: Criterion[];
  facts: Map<string, Fact>;
  sources: Map<string, Source & { id: string }>;
  /** By service and date. */
  observations: Observation[];
  milestones: Milestone[];
  /** What the article of May 2021 claimed, in its order. */
  claims: Claim[];
  glossary: Map<string, GlossaryTerm>;
  /** The newest `checked` date of the content: what the site means by today. */
  today: Day;
  months: { first: Month; last: Month };
}

/** The month of the article the site grew out of: the first one that has a snapshot. */
export const FIRST_MONTH: Month = '2021-05';

/** Joins valid content files into what the site knows. */
export function toKnowledge(content: Content): Knowledge {
  const statements = new Map(
    [...content.facts.values()].map((entry) => [entry.id, entry.data.statements.map((s) => toStatement(s, entry.id))]),
  );
  const services = [...content.services.values()]
    .map((entry) => toService(entry.id, entry.data, statements))
    .sort((a, b) => a.order - b.order);
  const criteria = [...content.criteria.values()].map(({ id, data }) => ({ ...data, id, layer: id.slice(0, 3) as Layer })).sort(byLayerAndOrder);
  const newest = today(content);

  const facts = new Map<string, Fact>();
  for (const service of services) {
    for (const criterion of criteria) {
      const id = `${service.id}/${criterion.id}`;
      const { derived } = criterion;
      const base = derived && statements.get(`${service.id}/${criterion.layer}/${derived.from}`);
      const all = [
        ...(base ? derivedStatements(base, derived.since, service.variants[criterion.layer], id) : []),
        ...(statements.get(id) ?? []),
      ];
      if (all.length > 0) facts.set(id, { id, service, criterion, statements: all, body: content.facts.get(id)?.body ?? '' });
    }
  }

  return {
    services,
    criteria,
    facts,
    sources: new Map([...content.sources.values()].map(({ id, data }) => [id, { ...data, id }])),
    milestones: [...content.milestones.values()].map(({ id, data }) => ({ ...data, id, date: dateOf(id) })).sort((a, b) => compareDates(a.date, b.date)),
    observations: [...content.observations.values()].flatMap(({ id, data }) => data.observations.map((o) => ({ ...o, service: id }))).sort(byServiceAndDate),
    claims: [...content.claims.values()].map(({ id, data }) => ({ ...data, id })),
    glossary: new Map([...content.glossary.values()].map(({ id, data }) => [id, data])),
    today: newest,
    months: { first: FIRST_MONTH, last: monthOf(newest) },
  };
}

/** The fact that answers a criterion for a service, where there is one. */
export function factOf(knowledge: Knowledge, service: Service, criterion: Criterion): Fact | undefined {
  return knowledge.facts.get(`${service.id}/${criterion.id}`);
}

/** The criteria of a layer, in their order. */
export function criteriaOf(knowledge: Knowledge, layer: Layer): Criterion[] {
  return knowledge.criteria.filter((criterion) => criterion.layer === layer);
}

function toService(id: string, data: AuthoredService, statements: Map<string, Statement[]>): Service {
  const variants = (authored: AuthoredVariant[]): Variant[] =>
    authored.map(({ default: pointers = [], ...variant }) => ({
      ...variant,
      defaultBy: pointers.flatMap((pointer) => {
        const [criterion, statement] = pointer.split('#');
        return statements.get(`${id}/${criterion}`)?.filter((s) => s.id === statement) ?? [];
      }),
    }));
  return { ...data, id, variants: { cri: variants(data.variants.cri), cni: variants(data.variants.cni) } };
}

function dateOf(milestoneId: string): string {
  return /^\d{4}-\d{2}(-\d{2}(?=-))?/.exec(milestoneId)?.[0] ?? '';
}

function byServiceAndDate(a: Observation, b: Observation): number {
  return a.service === b.service ? compareDates(a.date, b.date) : a.service < b.service ? -1 : 1;
}

function byLayerAndOrder(a: Criterion, b: Criterion): number {
  return (a.layer === b.layer ? 0 : a.layer === 'cri' ? -1 : 1) || a.order - b.order;
}
