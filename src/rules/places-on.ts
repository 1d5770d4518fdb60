import type { Content } from '../model/content.ts';

/** The ids that a link may lead to on a page made of content/: the rows and criteria of tables, the claims of the article. Undefined where other pages decide. */
export function placesOn(path: string, content: Content): string[] | undefined {
  if (path === '/article-2021-05/') return [...content.claims.keys()].map((id) => `claim-${Number(id.slice(0, 2))}`);
  const [, layer] = /^\/(cri|cni)\/$/.exec(path) ?? [];
  const criteria = [...content.criteria.keys()].map((id) => id.replace('/', '-'));
  if (layer !== undefined) return [...criteria.filter((id) => id.startsWith(layer)), ...rows(content, [layer as 'cri' | 'cni'])];
  if (path === '/') return rows(content, ['cri', 'cni']);
  return /^\/services\/[^/]+\/$/.test(path) ? criteria : undefined;
}

/** A service has a row for each of its variants, or one of its own. */
function rows({ services }: Content, layers: ('cri' | 'cni')[]): string[] {
  return [...services.values()].flatMap(({ id, data }) => [id, ...layers.flatMap((layer) => data.variants[layer].map((variant) => `${id}-${variant.id}`))]);
}
