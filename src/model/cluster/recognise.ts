import type { Label } from '../../schema/text.ts';
import type { MinorVersion } from '../kubernetes.ts';
import type { Layer } from '../layer.ts';
import { matchesPattern } from './pattern.ts';
import { Reasons, type Reason } from './reason.ts';
import type { Kind, Recogniser, Recognisers, Sign } from './recognisers.ts';
import type { Seen, SeenNode } from './seen.ts';
import { chooseService } from './service.ts';
import { isOnWorkloads, nodeShows, workloadShows } from './signs.ts';
import { imageVersion, minorOf, releaseOf, runtimeOf } from './version-text.ts';

/** Something recognised: its id, how it is called, and whether that is certain. */
export interface Found {
  id: string;
  name: Label;
  term?: string;
  version?: string;
  certain: boolean;
}

export interface RecognisedNode {
  node: SeenNode;
  /** `1.33.5`, and `1.33`. */
  release?: string;
  minor?: MinorVersion;
  runtime?: Found;
  os?: Found;
  /** Ids of the service’s variants. */
  variants: Partial<Record<Layer, string>>;
}

/** What a cluster is, as far as the output tells. */
export interface Recognised {
  service?: Found;
  /** Services that other nodes clearly belong to: the outputs of several clusters. */
  otherServices: Found[];
  nodes: RecognisedNode[];
  cni?: Found;
  networkPolicy: Found[];
  kubeProxy?: Found;
  reasons: Reason[];
}

/** Recognises what was seen. */
export function recognise(seen: Seen, recognisers: Recognisers): Recognised {
  const reasons = new Reasons();
  const { service, others } = chooseService(seen, recognisers.services, reasons);
  const recogniser = recognisers.services.find(({ id }) => id === service?.id);
  const look = (kind: Kind) => {
    const found = recognisers[kind].flatMap((r) => clusterShows(seen, r) ?? []).sort((a, b) => Number(b.found.certain) - Number(a.found.certain));
    return (all: boolean): Found[] => {
      const wanted = all ? found.filter((f) => f.found.certain || !found[0]?.found.certain) : found.slice(0, 1);
      for (const { found: { id, name }, sign, nodes } of wanted) reasons.add(kind, { id, name }, sign, nodes);
      return wanted.map(({ found: f }) => f);
    };
  };

  const nodes = seen.nodes.map((node) => recogniseNode(node, seen, recognisers, recogniser, reasons));
  const [cni] = look('cni')(false);
  const networkPolicy = look('network-policy')(true);
  const [kubeProxy] = look('kube-proxy')(false);
  return {
    ...(service ? { service } : {}),
    otherServices: others,
    nodes,
    ...(cni ? { cni } : {}),
    networkPolicy,
    ...(kubeProxy ? { kubeProxy } : {}),
    reasons: reasons.all(),
  };
}

function recogniseNode(node: SeenNode, seen: Seen, recognisers: Recognisers, service: Recogniser | undefined, reasons: Reasons): RecognisedNode {
  const release = releaseOf(node.kubelet);
  const minor = minorOf(release);
  const first = (kind: 'cri' | 'os') => {
    for (const recogniser of recognisers[kind]) {
      const sign = recogniser.signs.find((s) => nodeShows(node, s));
      if (!sign) continue;
      reasons.add(kind, recogniser, sign, 1);
      return recogniser;
    }
    return undefined;
  };
  const [runtime, os] = [first('cri'), first('os')];
  const printed = runtimeOf(node.runtime);
  const variants: RecognisedNode['variants'] = {};
  for (const layer of ['cri', 'cni'] as const) {
    const id = service && variantOf(node, seen, service, layer, reasons);
    if (id) variants[layer] = id;
  }
  return {
    node,
    ...(release ? { release } : {}),
    ...(minor ? { minor } : {}),
    ...(printed ? { runtime: { id: runtime?.id ?? printed.name, name: runtime?.name ?? printed.name, ...(runtime?.term ? { term: runtime.term } : {}), ...(printed.version ? { version: printed.version } : {}), certain: true } } : {}),
    ...(os ? { os: { id: os.id, name: os.name, certain: true } } : {}),
    variants,
  };
}

/** The first variant of a service that a node, or the cluster it is in, shows. */
function variantOf(node: SeenNode, seen: Seen, service: Recogniser, layer: Layer, reasons: Reasons): string | undefined {
  const shows = (sign: Sign) => (isOnWorkloads(sign) ? seen.workloads.some((w) => workloadShows(w, sign)) : nodeShows(node, sign));
  for (const { id, signs, except } of service[layer] ?? []) {
    const sign = signs.find(shows);
    if (!sign || except?.some(shows)) continue;
    reasons.add(`${layer}-variant`, { id, name: id }, sign, 1);
    return id;
  }
  return undefined;
}

/** Whether any node or workload of the cluster shows a thing, and by which sign: one that proves it before one that hints. */
function clusterShows(seen: Seen, recogniser: Recogniser): { found: Found; sign: Sign; nodes: number } | undefined {
  const count = (sign: Sign) => (isOnWorkloads(sign) ? 0 : seen.nodes.filter((node) => nodeShows(node, sign)).length);
  const shows = (sign: Sign) => (isOnWorkloads(sign) ? seen.workloads.some((w) => workloadShows(w, sign)) : seen.nodes.some((n) => nodeShows(n, sign)));
  const shown = recogniser.signs.filter(shows);
  const sign = shown.find((s) => !s.likely) ?? shown[0];
  if (!sign || recogniser.except?.some(shows)) return undefined;
  const version = seen.workloads
    .flatMap(({ images }) => images)
    .filter((image) => recogniser.versions?.some((pattern) => matchesPattern(pattern, image)))
    .flatMap((image) => imageVersion(image) ?? [])[0];
  const { id, name, term } = recogniser;
  return { found: { id, name, ...(term ? { term } : {}), ...(version ? { version } : {}), certain: sign.likely !== true }, sign, nodes: count(sign) };
}
