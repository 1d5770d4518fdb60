import { ownerNames, seenNode, type SeenNode, type SeenWorkload } from './seen.ts';

const HEADING = /^([A-Z][\w -]*?):(?:\s+(.*))?$/;

/** Reads one object of `kubectl describe nodes`: the node, and the Pods it lists. Undefined where it is no node. */
export function readDescription(lines: readonly string[]): { node: SeenNode; workloads: SeenWorkload[] } | undefined {
  const node = seenNode('?');
  const workloads: SeenWorkload[] = [];
  let isNode = false;
  let part = '';
  for (const line of lines) {
    const heading = HEADING.exec(line);
    if (heading) part = heading[1] ?? '';
    const value = (heading ? (heading[2] ?? '') : line).trim();
    if (value === '' || value === '<none>') continue;
    switch (part) {
      case 'Name':
        node.name = value;
        break;
      case 'Roles':
        node.labels.push(...value.split(',').map((role) => `node-role.kubernetes.io/${role}=`));
        break;
      case 'Labels':
        node.labels.push(value);
        break;
      case 'Annotations':
        node.annotations.push(value.replace(/^([^:=\s]+): /, '$1='));
        break;
      case 'Conditions':
        node.conditions.push(value.split(/\s{2,}/)[4] ?? '');
        break;
      case 'Capacity':
      case 'Allocatable':
        if (value.startsWith('pods:')) node.maxPods = Number(value.slice(5));
        break;
      case 'System Info':
        isNode = systemInfo(node, value) || isNode;
        break;
      case 'PodCIDR':
      case 'PodCIDRs':
        node.podCidrs = value.split(',');
        break;
      case 'ProviderID':
        node.providerId = value;
        break;
      case 'Non-terminated Pods': {
        const pod = heading ? undefined : value.split(/\s+/)[1];
        if (pod && pod !== 'Name' && !pod.startsWith('-')) workloads.push({ names: ownerNames(pod), containers: [], images: [], args: [], env: [] });
      }
    }
  }
  return isNode ? { node, workloads } : undefined;
}

/** Takes a line of System Info; true where it is one that only nodes have. */
function systemInfo(node: SeenNode, line: string): boolean {
  const colon = line.indexOf(':');
  const value = line.slice(colon + 1).trim();
  switch (line.slice(0, colon)) {
    case 'Kernel Version':
      node.kernel = value;
      return true;
    case 'OS Image':
      node.osImage = value;
      return true;
    case 'Container Runtime Version':
      node.runtime = value;
      return true;
    case 'Kubelet Version':
      node.kubelet = value;
      return true;
    default:
      return false;
  }
}
