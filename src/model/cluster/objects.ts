import { ownerNames, seenNode, type Seen, type SeenNode, type SeenWorkload } from './seen.ts';

type Json = Record<string, unknown>;

/**
 * Adds what Kubernetes API objects tell (Node, DaemonSet, Deployment, Pod, lists of them, and the object that
 * `kubectl version -o json` prints) to `seen`. Anything else, and anything of an unexpected shape, is passed over.
 */
export function readObject(value: unknown, seen: Seen): void {
  if (Array.isArray(value)) {
    for (const item of value) readObject(item, seen);
    return;
  }
  const object = map(value);
  const server = text(map(object.serverVersion).gitVersion);
  if (server) seen.server = server;
  if (Array.isArray(object.items)) return readObject(object.items, seen);
  if ('nodeInfo' in map(object.status)) seen.nodes.push(toNode(object));
  else if (map(object.spec).template !== undefined || Array.isArray(map(object.spec).containers)) seen.workloads.push(toWorkload(object));
}

function toNode(object: Json): SeenNode {
  const [metadata, spec, status] = [map(object.metadata), map(object.spec), map(object.status)];
  const info = map(status.nodeInfo);
  const maxPods = Number(text(map(status.allocatable).pods) ?? text(map(status.capacity).pods));
  const node: SeenNode = {
    ...seenNode(text(metadata.name) ?? '?'),
    labels: pairs(metadata.labels),
    annotations: pairs(metadata.annotations),
    conditions: list(status.conditions).flatMap((condition) => text(map(condition).reason) ?? []),
    podCidrs: list(spec.podCIDRs).flatMap((cidr) => text(cidr) ?? []),
  };
  const known = {
    kubelet: text(info.kubeletVersion),
    providerId: text(spec.providerID),
    osImage: text(info.osImage),
    kernel: text(info.kernelVersion),
    runtime: text(info.containerRuntimeVersion),
    maxPods: Number.isInteger(maxPods) ? maxPods : undefined,
  };
  if (node.podCidrs.length === 0 && text(spec.podCIDR)) node.podCidrs.push(text(spec.podCIDR) ?? '');
  return Object.assign(node, Object.fromEntries(Object.entries(known).filter(([, known]) => known !== undefined)));
}

function toWorkload(object: Json): SeenWorkload {
  const [metadata, spec] = [map(object.metadata), map(object.spec)];
  const name = text(metadata.name) ?? '?';
  const owner = text(map(list(metadata.ownerReferences)[0]).name);
  const template = map(map(spec.template).spec ?? spec);
  const containers = [...list(template.containers), ...list(template.initContainers)].map(map);
  return {
    names: spec.template === undefined ? [...ownerNames(name), ...(owner ? ownerNames(owner) : [])] : [name],
    containers: containers.flatMap((c) => text(c.name) ?? []),
    images: containers.flatMap((c) => text(c.image) ?? []),
    args: containers.flatMap((c) => [...list(c.command), ...list(c.args)].flatMap((arg) => text(arg) ?? [])),
    env: containers.flatMap((c) => list(c.env).map(map).flatMap((e) => (text(e.name) && text(e.value) !== undefined ? [`${text(e.name)}=${text(e.value)}`] : []))),
  };
}

function map(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [];
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined;
}

function pairs(value: unknown): string[] {
  return Object.entries(map(value)).map(([key, item]) => `${key}=${text(item) ?? ''}`);
}
