import type { Entry } from '../model/content.ts';
import type { CollectionName } from '../schema/collections.ts';
import { nearest } from './nearest.ts';
import { referencesIn } from './references-in.ts';
import type { Finding, Rule, RuleContext } from './rule.ts';

/** Every id that one file says of another exists. */
export const referencesExist: Rule = {
  name: 'references-exist',
  *check(context) {
    for (const fact of context.content.facts.values()) yield* checkFact(context, fact);
    for (const service of context.content.services.values()) yield* checkService(context, service);
    for (const criterion of context.content.criteria.values()) yield* checkCriterion(context, criterion);
    for (const milestone of context.content.milestones.values()) {
      yield* referencesIn(milestone).flatMap(({ reference, path }) =>
        missing(context, milestone, 'sources', reference.source, [...path, 'source']),
      );
      for (const [i, id] of (milestone.data.services ?? []).entries()) {
        yield* missing(context, milestone, 'services', id, ['services', i]);
      }
    }
    for (const guide of context.content.guides.values()) {
      for (const [i, id] of (guide.data.sources ?? []).entries()) {
        yield* missing(context, guide, 'sources', id, ['sources', i]);
      }
    }
  },
};

function* checkFact(context: RuleContext, fact: Entry<'facts'>): Iterable<Finding> {
  const [service = '', layer = '', criterion = ''] = fact.id.split('/');
  yield* missing(context, fact, 'services', service, []);
  yield* missing(context, fact, 'criteria', `${layer}/${criterion}`, []);
  for (const { reference, path } of referencesIn(fact)) {
    yield* missing(context, fact, 'sources', reference.source, [...path, 'source']);
  }
  const variants = context.content.services.get(service)?.data.variants[layer as 'cri' | 'cni'];
  for (const [i, statement] of fact.data.statements.entries()) {
    if (statement.term) yield* missing(context, fact, 'glossary', statement.term, ['statements', i, 'term']);
    for (const [j, id] of (statement.variants ?? []).entries()) {
      if (!variants || variants.some((v) => v.id === id)) continue;
      yield finding(fact, ['statements', i, 'variants', j], id, `content/services/${service}.mdx`, variants.map((v) => v.id));
    }
  }
}

function* checkService(context: RuleContext, service: Entry<'services'>): Iterable<Finding> {
  for (const layer of ['cri', 'cni'] as const) {
    for (const [i, variant] of service.data.variants[layer].entries()) {
      for (const [j, pointer] of (variant.default ?? []).entries()) {
        const [criterion = '', id = ''] = pointer.split('#');
        const factId = `${service.id}/${criterion}`;
        const path = ['variants', layer, i, 'default', j];
        const fact = context.content.facts.get(factId);
        if (!fact) {
          yield* missing(context, service, 'facts', factId, path);
        } else if (!fact.data.statements.some((s) => s.id === id)) {
          yield finding(service, path, id, `content/facts/${factId}.mdx`, fact.data.statements.map((s) => s.id));
        }
      }
    }
  }
}

function* checkCriterion(context: RuleContext, criterion: Entry<'criteria'>): Iterable<Finding> {
  const { derived } = criterion.data;
  if (!derived) return;
  const layer = criterion.id.split('/')[0] ?? '';
  yield* missing(context, criterion, 'criteria', `${layer}/${derived.from}`, ['derived', 'from']);
  yield* missing(context, criterion, 'glossary', derived.since, ['derived', 'since']);
}

function missing(
  { known }: RuleContext,
  entry: Entry,
  collection: CollectionName,
  id: string,
  path: (string | number)[],
): Finding[] {
  if (known[collection].has(id)) return [];
  return [finding(entry, path, id, `content/${collection}/`, known[collection])];
}

function finding(entry: Entry, path: (string | number)[], id: string, where: string, candidates: Iterable<string>): Finding {
  const near = nearest(id, candidates);
  return {
    entry,
    path,
    message: { ja: `"${id}" は ${where} にありません`, en: `"${id}" does not exist in ${where}` },
    hint: near
      ? { ja: `"${near}" のことですか。`, en: `Did you mean "${near}"?` }
      : { ja: 'idを直すか、先にそのファイルを加えてください。', en: 'Mend the id, or add that file first.' },
  };
}
