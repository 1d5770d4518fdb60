import type { Knowledge } from '../model/knowledge.ts';
import { joined } from './joined.ts';
import { mentionsOf } from './mentions-of.ts';
import { missingId } from './missing-id.ts';
import type { Rule, RuleContext } from './rule.ts';
import { siteTarget, type SiteTarget } from './site-address.ts';

/** What texts mention of the site (<Fact id="…" />, links to its pages) is there. */
export const mentionsExist: Rule = {
  name: 'mentions-exist',
  *check(context) {
    const knowledge = joined(context);
    for (const mention of mentionsOf(context)) {
      const target = siteTarget(mention.url);
      const lost = target && missing(context, knowledge, target);
      if (lost) yield { ...missingId(mention.entry, mention.path, lost.name, lost.where, lost.candidates), ...(mention.at ? { at: mention.at } : {}) };
    }
  },
};

interface Lost {
  name: string;
  where: string;
  candidates: Iterable<string>;
}

function missing(context: RuleContext, knowledge: Knowledge, { collection, id, fragment }: SiteTarget): Lost | undefined {
  const known = context.known[collection];
  const isThere = collection === 'guides' ? known.has(`${id}/ja`) || known.has(`${id}/en`) : known.has(id);
  const fact = collection === 'facts' ? knowledge.facts.get(id) : undefined;
  if (!isThere && !fact) return mayFollow(context, collection, id) ? undefined : { name: id, where: `content/${collection}/`, candidates: namesOf(context, collection) };
  if (fragment === undefined || !fact || !context.content.facts.has(id) || fact.statements.some((s) => s.id === fragment)) return undefined;
  return { name: fragment, where: `content/facts/${id}.mdx`, candidates: fact.statements.map((s) => s.id) };
}

function namesOf({ known }: RuleContext, collection: SiteTarget['collection']): string[] {
  return [...known[collection]].map((id) => (collection === 'guides' ? id.replace(/\/(ja|en)$/, '') : id));
}

/** Whether a fact could follow from another one, in a file that cannot be read just now. */
function mayFollow({ content, known }: RuleContext, collection: string, id: string): boolean {
  if (collection !== 'facts') return false;
  const criterion = id.split('/').slice(1).join('/');
  const data = content.criteria.get(criterion)?.data;
  const readable = content.facts.size === known.facts.size && content.services.size === known.services.size;
  return known.criteria.has(criterion) && (data === undefined || (data.derived !== undefined && !readable));
}
