import { nodesOf, startOf, type MdxNode } from './mdx-tree.ts';
import type { Position } from './yaml.ts';

/** Something of the site that a text mentions, by its address there. */
export interface TextMention {
  url: string;
  at: Position;
}

/** Everything a text mentions of the site: its links, and statements shown by <Fact id="…" />. */
export function mentionsIn(tree: MdxNode): TextMention[] {
  return [...nodesOf(tree)].flatMap((node) => {
    const url = urlOf(node);
    return url === undefined ? [] : [{ url, at: startOf(node) }];
  });
}

function urlOf(node: MdxNode): string | undefined {
  if (node.type === 'link' || node.type === 'definition') return node.url;
  if (node.name !== 'Fact') return undefined;
  const id = node.attributes?.find((attribute) => attribute.name === 'id')?.value;
  return typeof id === 'string' ? `/facts/${id.replace('#', '/#')}` : undefined;
}
