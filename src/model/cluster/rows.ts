import { ownerNames, seenNode, type SeenNode, type SeenWorkload } from './seen.ts';
import type { Row } from './table.ts';

/** The name of a node, or what somebody wrote over it; no prompt. */
const NODE_NAME = /^[^\s@:$/]+$/;

/** What the rows of a table tell: nodes or workloads, by the columns it has. */
export function readRows(rows: readonly Row[], header: string): { nodes: SeenNode[]; workloads: SeenWorkload[] } {
  if (/\b(?:OS-IMAGE|CONTAINER-RUNTIME|KERNEL-VERSION|ROLES|RUNTIME|KUBELET|PROVIDER-ID|MAX-PODS|OS)\b/.test(header)) {
    return { nodes: rows.flatMap(toNode), workloads: [] };
  }
  if (/\b(?:READY|DESIRED|AVAILABLE|IMAGES)\b/.test(header)) {
    return { nodes: [], workloads: rows.flatMap((row) => toWorkload(row, header.includes('RESTARTS'))) };
  }
  return { nodes: [], workloads: [] };
}

function toNode(row: Row, index: number): SeenNode[] {
  const name = row.NAME ?? row.NODE;
  const kubelet = row.VERSION ?? row.KUBELET;
  const runtime = row['CONTAINER-RUNTIME'] ?? row.RUNTIME;
  const image = row['OS-IMAGE'] ?? row.OS;
  // A message that follows a table without a blank line has words in these columns, too.
  if ((kubelet !== undefined && !/^v?\d+\.\d+/.test(kubelet)) || (runtime !== undefined && !runtime.includes('://'))) return [];
  if (name === undefined ? kubelet === undefined && runtime === undefined : !NODE_NAME.test(name) || Object.keys(row).length < 2) return [];
  const maxPods = Number(row['MAX-PODS']);
  const kernel = row['KERNEL-VERSION'] ?? row.KERNEL;
  const roles = (row.ROLES ?? '').split(',').filter(Boolean);
  return [{
    ...seenNode(name ?? `#${index + 1}`),
    ...(kubelet ? { kubelet } : {}),
    ...(runtime ? { runtime } : {}),
    ...(image ? { osImage: image } : {}),
    ...(kernel ? { kernel } : {}),
    ...(row['PROVIDER-ID'] ? { providerId: row['PROVIDER-ID'] } : {}),
    ...(Number.isInteger(maxPods) && maxPods > 0 ? { maxPods } : {}),
    labels: [...(row.LABELS?.split(',') ?? []), ...roles.map((role) => `node-role.kubernetes.io/${role}=`)],
  }];
}

function toWorkload(row: Row, pods: boolean): SeenWorkload[] {
  const [kind, short] = row.NAME?.includes('/') ? row.NAME.split('/') : ['', row.NAME];
  if (short === undefined || short === '') return [];
  const list = (cell: string | undefined) => cell?.split(',').map((part) => part.trim()) ?? [];
  return [{
    names: pods || kind === 'pod' ? ownerNames(short) : [short],
    containers: list(row.CONTAINERS),
    images: list(row.IMAGES),
    args: [],
    env: [],
  }];
}
