import { matcher } from './pattern.ts';
import type { Reasons } from './reason.ts';
import type { Recogniser, Sign } from './recognisers.ts';
import type { Cluster, Found } from './recognised.ts';
import { countShowing, workloadShows } from './signs.ts';

/** What speaks for a service: signs that prove it, and signs that only hint, with the nodes that show them. */
interface Case {
  recogniser: Recogniser;
  shown: { sign: Sign; nodes: number }[];
  proofs: number;
  hints: number;
}

/**
 * The service that a cluster belongs to: the one that most nodes prove, else the only one that is hinted at.
 * None where nothing tells, or where hints point to several.
 */
export function chooseService(cluster: Cluster, services: readonly Recogniser[], reasons: Reasons): { service?: Found; others: Found[] } {
  const cases = services.flatMap((recogniser) => caseFor(cluster, recogniser) ?? []);
  const proven = cases.filter(({ proofs }) => proofs > 0).sort((a, b) => b.proofs - a.proofs);
  const hinted = cases.filter(({ proofs }) => proofs === 0).sort((a, b) => b.hints - a.hints);
  const chosen = proven[0] ?? (hinted.length === 1 || (hinted[0]?.hints ?? 0) > (hinted[1]?.hints ?? 0) ? hinted[0] : undefined);
  if (!chosen) return { others: [] };

  for (const { sign, nodes } of chosen.shown) reasons.add('services', chosen.recogniser, sign, nodes);
  const found = ({ recogniser: { id, name }, proofs }: Case): Found => ({ id, name, certain: proofs > 0 });
  return { service: found(chosen), others: proven.slice(1).map(found) };
}

function caseFor(cluster: Cluster, recogniser: Recogniser): Case | undefined {
  const onNodes = (sign: Sign) => countShowing(cluster.classes, sign);
  const onWorkloads = (sign: Sign) => cluster.workloads.some((workload) => workloadShows(workload, sign));
  const shown = recogniser.signs.flatMap((sign) => {
    const nodes = onNodes(sign);
    return nodes > 0 || onWorkloads(sign) || serverShows(cluster, sign) ? [{ sign, nodes }] : [];
  });
  if (shown.length === 0 || recogniser.except?.some((sign) => onNodes(sign) > 0 || onWorkloads(sign))) return undefined;
  const weight = (likely: boolean) => shown.filter(({ sign }) => (sign.likely === true) === likely).reduce((sum, { nodes }) => sum + Math.max(nodes, 1), 0);
  return { recogniser, shown, proofs: weight(false), hints: weight(true) };
}

/** Whether the version of the API server shows what a sign looks for in that of the kubelet: services give both the same suffix. */
function serverShows({ server }: Cluster, { kubelet, ...others }: Sign): boolean {
  return server !== undefined && kubelet !== undefined && Object.keys(others).length === 0 && matcher(kubelet)(server);
}
