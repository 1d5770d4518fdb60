import type { Guide } from '../content/guides.ts';
import { monthsBetween, type Month } from '../model/date.ts';
import type { Criterion, Fact, Knowledge, Service } from '../model/knowledge.ts';
import { LAYERS, type Layer } from '../model/layer.ts';
import { evidencePath } from './evidence.ts';

/** What a page is about, for everything that is said of it elsewhere: pictures, embeds, structured data, dates. */
export type Subject =
  | { kind: 'home' }
  | { kind: 'layer'; layer: Layer }
  | { kind: 'criterion'; criterion: Criterion }
  | { kind: 'service'; service: Service }
  | { kind: 'fact'; fact: Fact }
  | { kind: 'evidence'; fact: Fact }
  | { kind: 'source'; id: string }
  | { kind: 'guide'; guide: Guide }
  | { kind: 'snapshot'; month: Month }
  | { kind: 'timeline' }
  | { kind: 'glossary' }
  | { kind: 'data' };

/**
 * What the page at an address is about; undefined for pages that are about nothing in particular (lists, this site itself).
 *
 * @param path the address below the language: `/cri/default-runtime/`
 * @param guides the guides in the language of the page
 */
export function subjectOf({ criteria, facts, services, sources, months }: Knowledge, guides: readonly Guide[], path: string): Subject | undefined {
  if (path === '/') return { kind: 'home' };
  if (path === '/data/') return { kind: 'data' };
  if (path === '/timeline/') return { kind: 'timeline' };
  if (path === '/glossary/') return { kind: 'glossary' };
  const id = path.slice(1, -1);
  const layer = LAYERS.find((candidate) => candidate === id);
  if (layer) return { kind: 'layer', layer };
  const criterion = criteria.find((candidate) => candidate.id === id);
  if (criterion) return { kind: 'criterion', criterion };

  const [folder = '', ...rest] = id.split('/');
  const below = rest.join('/');
  const service = folder === 'services' && services.find((candidate) => candidate.id === below);
  if (service) return { kind: 'service', service };
  const fact = folder === 'facts' && facts.get(below);
  if (fact) return { kind: 'fact', fact };
  const proven = folder === 'facts' && facts.get(below.replace(/\/evidence$/, ''));
  if (proven) return { kind: 'evidence', fact: proven };
  if (folder === 'sources' && sources.has(below)) return { kind: 'source', id: below };
  const guide = folder === 'guides' && guides.find((candidate) => candidate.slug === below);
  if (guide) return { kind: 'guide', guide };
  if (folder === 'as-of' && /^\d{4}-\d{2}$/.test(below) && months.first <= below && below <= months.last) return { kind: 'snapshot', month: below };
  return undefined;
}

/** The address of a subject's page below the language, the inverse of {@link subjectOf}. */
export function subjectPath(subject: Subject): string {
  switch (subject.kind) {
    case 'home':
      return '/';
    case 'data':
      return '/data/';
    case 'timeline':
      return '/timeline/';
    case 'glossary':
      return '/glossary/';
    case 'layer':
      return `/${subject.layer}/`;
    case 'criterion':
      return `/${subject.criterion.id}/`;
    case 'service':
      return `/services/${subject.service.id}/`;
    case 'fact':
      return `/facts/${subject.fact.id}/`;
    case 'evidence':
      return evidencePath(subject.fact);
    case 'source':
      return `/sources/${subject.id}/`;
    case 'guide':
      return `/guides/${subject.guide.slug}/`;
    case 'snapshot':
      return `/as-of/${subject.month}/`;
  }
}

/** Every subject that has a picture of its own. */
export function picturedSubjects({ criteria, facts, services, months }: Knowledge, guides: readonly Guide[]): Subject[] {
  return [
    { kind: 'home' },
    { kind: 'data' },
    { kind: 'timeline' },
    ...LAYERS.map((layer): Subject => ({ kind: 'layer', layer })),
    ...criteria.map((criterion): Subject => ({ kind: 'criterion', criterion })),
    ...services.map((service): Subject => ({ kind: 'service', service })),
    ...[...facts.values()].map((fact): Subject => ({ kind: 'fact', fact })),
    ...guides.map((guide): Subject => ({ kind: 'guide', guide })),
    ...monthsBetween(months.first, months.last).map((month): Subject => ({ kind: 'snapshot', month })),
  ];
}
