import type { Entry } from '../model/content.ts';
import type { CollectionName } from '../schema/collections.ts';
import { missingId } from './missing-id.ts';
import { referencesIn } from './references-in.ts';
import type { Finding, Rule, RuleContext } from './rule.ts';

/** Every id that one file says of another exists. */
export const referencesExist: Rule = {
  name: 'references-exist',
  *check(context) {
    for (const collection of Object.values(context.content)) {
      for (const entry of collection.values()) {
        for (const { source, path } of referencesIn(entry)) yield* missing(context, entry, 'sources', source, path);
      }
    }
    for (const fact of context.content.facts.values()) yield* checkFact(context, fact);
    for (const service of context.content.services.values()) yield* checkService(context, service);
    for (const criterion of context.content.criteria.values()) yield* checkCriterion(context, criterion);
    for (const milestone of context.content.milestones.values()) {
      for (const [i, id] of (milestone.data.services ?? []).entries()) {
        yield* missing(context, milestone, 'services', id, ['services', i]);
      }
    }
    for (const observations of context.content.observations.values()) yield* checkObservations(context, observations);
    for (const claim of context.content.claims.values()) {
      for (const [i, id] of (claim.data.statements ?? []).entries()) yield* missingStatement(context, claim, id, ['statements', i]);
    }
  },
};

function* checkFact(context: RuleContext, fact: Entry<'facts'>): Iterable<Finding> {
  const [service = '', layer = '', criterion = ''] = fact.id.split('/');
  yield* missing(context, fact, 'services', service, []);
  yield* missing(context, fact, 'criteria', `${layer}/${criterion}`, []);
  const variants = context.content.services.get(service)?.data.variants[layer as 'cri' | 'cni'];
  for (const [i, statement] of fact.data.statements.entries()) {
    if (statement.term) yield* missing(context, fact, 'glossary', statement.term, ['statements', i, 'term']);
    for (const [j, id] of (statement.variants ?? []).entries()) {
      if (!variants || variants.some((v) => v.id === id)) continue;
      yield missingId(fact, ['statements', i, 'variants', j], id, `content/services/${service}.mdx`, variants.map((v) => v.id));
    }
  }
}

function* checkService(context: RuleContext, service: Entry<'services'>): Iterable<Finding> {
  for (const layer of ['cri', 'cni'] as const) {
    for (const [i, variant] of service.data.variants[layer].entries()) {
      for (const [j, pointer] of (variant.default ?? []).entries()) {
        yield* missingStatement(context, service, `${service.id}/${pointer}`, ['variants', layer, i, 'default', j]);
      }
    }
  }
}

function* checkCriterion(context: RuleContext, criterion: Entry<'criteria'>): Iterable<Finding> {
  const { derived, timeline } = criterion.data;
  const layer = criterion.id.split('/')[0] ?? '';
  if (derived) {
    yield* missing(context, criterion, 'criteria', `${layer}/${derived.from}`, ['derived', 'from']);
    yield* missing(context, criterion, 'glossary', derived.since, ['derived', 'since']);
    if (context.content.criteria.get(`${layer}/${derived.from}`)?.data.derived) yield derivedTwice(criterion);
  }
  if (timeline?.versions) {
    const path = ['timeline', 'versions'];
    yield* missing(context, criterion, 'glossary', timeline.versions.of, [...path, 'of']);
    yield* missing(context, criterion, 'criteria', `${layer}/${timeline.versions.from}`, [...path, 'from']);
  }
}

function* checkObservations(context: RuleContext, entry: Entry<'observations'>): Iterable<Finding> {
  yield* missing(context, entry, 'services', entry.id, []);
  const variants = context.content.services.get(entry.id)?.data.variants;
  for (const [i, observation] of entry.data.observations.entries()) {
    for (const layer of ['cri', 'cni'] as const) {
      const id = observation.variants[layer];
      if (id === undefined || !variants || variants[layer].some((v) => v.id === id)) continue;
      yield missingId(entry, ['observations', i, 'variants', layer], id, `content/services/${entry.id}.mdx`, variants[layer].map((v) => v.id));
    }
    for (const [criterion, { term }] of Object.entries(observation.seen)) {
      const path = ['observations', i, 'seen', criterion];
      yield* missing(context, entry, 'criteria', criterion, path);
      if (term) yield* missing(context, entry, 'glossary', term, [...path, 'term']);
    }
  }
}

function derivedTwice(entry: Entry): Finding {
  return {
    entry,
    path: ['derived', 'from'],
    message: { ja: 'ほかから導く比較項目からは導けません', en: 'cannot follow from a criterion that follows from another itself' },
    hint: { ja: '記述が書いてある比較項目を書いてください。', en: 'Name a criterion whose statements are written down.' },
  };
}

/** @param pointer `eks/cri/default-runtime#al2-docker` */
function* missingStatement(context: RuleContext, entry: Entry, pointer: string, path: (string | number)[]): Iterable<Finding> {
  const [factId = '', id = ''] = pointer.split('#');
  const fact = context.content.facts.get(factId);
  if (!fact) yield* missing(context, entry, 'facts', factId, path);
  else if (!fact.data.statements.some((s) => s.id === id)) {
    yield missingId(entry, path, id, `content/facts/${factId}.mdx`, fact.data.statements.map((s) => s.id));
  }
}

function missing(
  { known }: RuleContext,
  entry: Entry,
  collection: CollectionName,
  id: string,
  path: (string | number)[],
): Finding[] {
  if (known[collection].has(id)) return [];
  return [missingId(entry, path, id, `content/${collection}/`, known[collection])];
}
