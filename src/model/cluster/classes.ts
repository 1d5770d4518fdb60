import { NODE_FIELDS } from '../../schema/recogniser-fields.ts';
import { matcher } from './pattern.ts';
import { KINDS, type Recognisers } from './recognisers.ts';
import type { SeenNode } from './seen.ts';

/** Nodes that no recogniser can tell apart: one of them stands for all. */
export interface NodeClass {
  node: SeenNode;
  count: number;
}

/**
 * The classes of nodes, and the class of each node. Thousands of nodes fall into a handful, so that the many signs are
 * looked for a handful of times.
 */
export function classify(nodes: readonly SeenNode[], recognisers: Recognisers): { classes: NodeClass[]; classOf: NodeClass[] } {
  const signs = KINDS.flatMap((kind) => recognisers[kind]).flatMap(({ signs: own, except = [], cri = [], cni = [] }) => [
    ...own,
    ...except,
    ...[...cri, ...cni].flatMap((variant) => [...variant.signs, ...(variant.except ?? [])]),
  ]);
  const marks = (field: (typeof NODE_FIELDS)[number]) => marksOf([...new Set(signs.flatMap((sign) => sign[field] ?? []))]);
  const [name, provider, label, annotation] = [marks('name'), marks('provider-id'), marks('label'), marks('annotation')];

  const byKey = new Map<string, NodeClass>();
  const classOf = nodes.map((node) => {
    const { kubelet, osImage, kernel, runtime, conditions } = node;
    const key = [kubelet, osImage, kernel, runtime, ...conditions, name([node.name]), provider([node.providerId ?? '']), label(node.labels), annotation(node.annotations)].join('\n');
    const known = byKey.get(key) ?? { node, count: 0 };
    known.count += 1;
    byKey.set(key, known);
    return known;
  });
  return { classes: [...byKey.values()], classOf };
}

/** Makes a function that tells which of the patterns any of some texts fit, as a text to compare; each text is tested once. */
function marksOf(patterns: readonly string[]): (texts: readonly string[]) => string {
  const matchers = patterns.map(matcher);
  const known = new Map<string, number[]>();
  const marksOfText = (text: string) => {
    const found = known.get(text) ?? matchers.flatMap((fits, i) => (fits(text) ? [i] : []));
    known.set(text, found);
    return found;
  };
  return (texts) => {
    const marks = new Set<number>();
    for (const text of texts) for (const mark of marksOfText(text)) marks.add(mark);
    return marks.size < 2 ? [...marks].join() : [...marks].sort((a, b) => a - b).join();
  };
}
