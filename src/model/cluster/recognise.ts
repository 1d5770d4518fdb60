import type { Layer } from '../layer.ts';
import { classify, type NodeClass } from './classes.ts';
import { matcher } from './pattern.ts';
import { Reasons } from './reason.ts';
import type { Cluster, Found, Recognised, RecognisedNode } from './recognised.ts';
import type { Kind, Recogniser, Recognisers, Sign } from './recognisers.ts';
import type { Seen } from './seen.ts';
import { chooseService } from './service.ts';
import { countShowing, isOnWorkloads, nodeShows, workloadShows } from './signs.ts';
import { imageVersion, minorOf, releaseOf, runtimeOf } from './version-text.ts';

/** Recognises what was seen. */
export function recognise(seen: Seen, recognisers: Recognisers): Recognised {
  const reasons = new Reasons();
  const { classes, classOf } = classify(seen.nodes, recognisers);
  const cluster: Cluster = { ...seen, classes };
  const { service, others } = chooseService(cluster, recognisers.services, reasons);
  const recogniser = recognisers.services.find(({ id }) => id === service?.id);
  const look = (kind: Kind) => {
    const found = recognisers[kind].flatMap((r) => clusterShows(cluster, r) ?? []).sort((a, b) => Number(b.found.certain) - Number(a.found.certain));
    return (all: boolean): Found[] => {
      const wanted = all ? found.filter((f) => f.found.certain || !found[0]?.found.certain) : found.slice(0, 1);
      for (const { found: { id, name }, sign, nodes } of wanted) reasons.add(kind, { id, name }, sign, nodes);
      return wanted.map(({ found: f }) => f);
    };
  };

  const byClass = new Map(classes.map((nodes) => [nodes, recogniseNode(nodes, cluster, recognisers, recogniser, reasons)]));
  const nodes = seen.nodes.map((node, i): RecognisedNode => ({ node, variants: {}, ...byClass.get(classOf[i] as NodeClass) }));
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

function recogniseNode({ node, count }: NodeClass, cluster: Cluster, recognisers: Recognisers, service: Recogniser | undefined, reasons: Reasons): Omit<RecognisedNode, 'node'> {
  const release = releaseOf(node.kubelet);
  const minor = minorOf(release);
  const first = (kind: 'cri' | 'os') => {
    for (const recogniser of recognisers[kind]) {
      const sign = recogniser.signs.find((s) => nodeShows(node, s));
      if (!sign) continue;
      reasons.add(kind, recogniser, sign, count);
      return recogniser;
    }
    return undefined;
  };
  const [runtime, os] = [first('cri'), first('os')];
  const printed = runtimeOf(node.runtime);
  const variants: RecognisedNode['variants'] = {};
  for (const layer of ['cri', 'cni'] as const) {
    const id = service && variantOf({ node, count }, cluster, service, layer, reasons);
    if (id) variants[layer] = id;
  }
  return {
    ...(release ? { release } : {}),
    ...(minor ? { minor } : {}),
    ...(printed ? { runtime: { id: runtime?.id ?? printed.name, name: runtime?.name ?? printed.name, ...(runtime?.term ? { term: runtime.term } : {}), ...(printed.version ? { version: printed.version } : {}), certain: true } } : {}),
    ...(os ? { os: { id: os.id, name: os.name, certain: true } } : {}),
    variants,
  };
}

/** The first variant of a service that a node, or the cluster it is in, shows. */
function variantOf({ node, count }: NodeClass, { workloads }: Cluster, service: Recogniser, layer: Layer, reasons: Reasons): string | undefined {
  const shows = (sign: Sign) => (isOnWorkloads(sign) ? workloads.some((w) => workloadShows(w, sign)) : nodeShows(node, sign));
  for (const { id, signs, except } of service[layer] ?? []) {
    const sign = signs.find(shows);
    if (!sign || except?.some(shows)) continue;
    reasons.add(`${layer}-variant`, { id, name: id }, sign, count);
    return id;
  }
  return undefined;
}

/** Whether any node or workload of the cluster shows a thing, and by which sign: one that proves it before one that hints. */
function clusterShows({ classes, workloads }: Cluster, recogniser: Recogniser): { found: Found; sign: Sign; nodes: number } | undefined {
  const shows = (sign: Sign) => (isOnWorkloads(sign) ? workloads.some((w) => workloadShows(w, sign)) : classes.some(({ node }) => nodeShows(node, sign)));
  const shown = recogniser.signs.filter(shows);
  const sign = shown.find((s) => !s.likely) ?? shown[0];
  if (!sign || recogniser.except?.some(shows)) return undefined;
  const version = workloads
    .flatMap(({ images }) => images)
    .filter((image) => recogniser.versions?.some((pattern) => matcher(pattern)(image)))
    .flatMap((image) => imageVersion(image) ?? [])[0];
  const { id, name, term } = recogniser;
  return { found: { id, name, ...(term ? { term } : {}), ...(version ? { version } : {}), certain: sign.likely !== true }, sign, nodes: countShowing(classes, sign) };
}
