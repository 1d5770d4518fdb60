import type { Content } from '../model/content.ts';
import { toKnowledge } from '../model/knowledge.ts';

/** The addresses of everything in content/ that has one of its own: services, criteria, facts, statements, sources, guides, terms and claims. */
export function contentAddresses(content: Content): Set<string> {
  const { services, criteria, facts, sources } = toKnowledge(content);
  return new Set([
    ...services.map(({ id }) => `/services/${id}/`),
    ...criteria.map(({ id }) => `/${id}/`),
    ...[...facts.values()].flatMap(({ id, statements }) => [`/facts/${id}/`, ...statements.map((s) => `/facts/${id}/#${s.id}`)]),
    ...[...sources.keys()].map((id) => `/sources/${id}/`),
    ...[...content.glossary.keys()].map((id) => `/glossary/#${id}`),
    ...[...content.claims.keys()].map((id) => `/article-2021-05/#claim-${Number(id.slice(0, 2))}`),
    ...[...content.guides.keys()].map((id) => `/guides/${id.split('/')[0]}/`),
  ]);
}

const OF_CONTENT = /^\/(services\/[^/]+\/|(cri|cni)\/[^/]+\/|facts\/[^/]+\/[^/]+\/[^/]+\/(#.*)?|sources\/[^/]+\/[^/]+\/|guides\/[^/]+\/|glossary\/#.+|article-2021-05\/#claim-.+)$/;

/** Whether content/ alone decides if an address is there. */
export function decidedByContent(address: string): boolean {
  return OF_CONTENT.test(address);
}
