import type { Knowledge, Variant } from '../model/knowledge.ts';
import type { ApiCriterion } from '../schema/api/criterion.ts';
import type { ApiMilestone } from '../schema/api/milestone.ts';
import type { ApiService } from '../schema/api/service.ts';
import type { ApiSource } from '../schema/api/source.ts';
import { inBothLanguages } from './in-both.ts';
import { apiReferences } from './references.ts';
import { statementId } from './statements.ts';
import type { ToUrl } from './to-url.ts';

/** The services with their variants, in the site's order. */
export function apiServices({ services }: Knowledge, toUrl: ToUrl): ApiService[] {
  return services.map(({ id, name, fullName, vendor, status, about, variants }) => ({
    id,
    name,
    fullName,
    vendor,
    status,
    about,
    variants: { cri: variants.cri.map(apiVariant), cni: variants.cni.map(apiVariant) },
    url: toUrl(`/services/${id}/`),
  }));
}

function apiVariant({ id, name, about, defaultBy }: Variant): ApiService['variants']['cri'][number] {
  return { id, name: inBothLanguages(name), ...(about && { about }), default: defaultBy.map(statementId) };
}

/** The criteria, by layer and order. */
export function apiCriteria({ criteria }: Knowledge, toUrl: ToUrl): ApiCriterion[] {
  return criteria.map(({ id, layer, name, question, why, reading, check, sort, unit, headline }) => ({
    id,
    layer,
    name,
    question,
    why,
    reading,
    check: { command: check.command, expect: check.expect },
    sort,
    ...(unit !== undefined && { unit: inBothLanguages(unit) }),
    headline: headline === true,
    url: toUrl(`/${id}/`),
  }));
}

/** The documents that statements and milestones rest on, by id. */
export function apiSources({ sources }: Knowledge, toUrl: ToUrl): ApiSource[] {
  return [...sources.values()].map(({ id, url, title, publisher, kind, language, date, archived, note }) => ({
    id,
    url,
    title,
    publisher,
    kind,
    language,
    asOf: date ?? null,
    ...(archived !== undefined && { archived }),
    ...(note && { note }),
    page: toUrl(`/sources/${id}/`),
  }));
}

/** The upstream events, by date. */
export function apiMilestones(knowledge: Knowledge): ApiMilestone[] {
  return knowledge.milestones.map(({ id, date, planned, title, summary, layers, services, references }) => ({
    id,
    date,
    planned: planned === true,
    title,
    summary,
    layers,
    services: services ?? [],
    references: apiReferences(references, knowledge),
  }));
}
