import type { MinorVersion } from '../kubernetes.ts';
import type { Recognised, RecognisedNode } from './recognised.ts';

/** As many kinds of node as are shown and compared: more are no cluster anyone reads about. */
export const MOST_GROUPS = 50;

/** Nodes that are alike in everything that is compared. */
export interface Group extends Omit<RecognisedNode, 'node'> {
  nodes: number;
  minor?: MinorVersion;
  osImage?: string;
  kernel?: string;
  /** As printed: `containerd://1.7.27`. */
  printedRuntime?: string;
  maxPods?: number;
}

/** The kinds of node of a cluster, the most frequent first. */
export function groupNodes({ nodes }: Pick<Recognised, 'nodes'>): Group[] {
  const groups = new Map<string, Group>();
  for (const { node, ...recognised } of nodes) {
    const { osImage, kernel, runtime, maxPods } = node;
    const key = [recognised.release, runtime, osImage, kernel, maxPods, recognised.variants.cri, recognised.variants.cni].join('\n');
    const group = groups.get(key);
    if (group) group.nodes += 1;
    else groups.set(key, { ...recognised, nodes: 1, osImage, kernel, printedRuntime: runtime, maxPods });
  }
  return [...groups.values()].sort((a, b) => b.nodes - a.nodes);
}
