import { NODE_FIELDS, WORKLOAD_FIELDS, type NodeField, type SignField, type WorkloadField } from '../../schema/recogniser-fields.ts';
import { matchesPattern } from './pattern.ts';
import type { Sign } from './recognisers.ts';
import type { SeenNode, SeenWorkload } from './seen.ts';

/** The conditions of a sign: what each looks at, and the pattern it has to fit. */
export function conditionsOf(sign: Sign): { field: SignField; pattern: string }[] {
  return [...NODE_FIELDS, ...WORKLOAD_FIELDS].flatMap((field) => {
    const pattern = sign[field];
    return pattern === undefined ? [] : [{ field, pattern }];
  });
}

/** Whether a sign is one to be looked for on workloads rather than on nodes. */
export function isOnWorkloads(sign: Sign): boolean {
  return WORKLOAD_FIELDS.some((field) => sign[field] !== undefined);
}

/** Whether a node shows a sign: all of its conditions. Never for a sign on workloads. */
export function nodeShows(node: SeenNode, sign: Sign): boolean {
  let asked = false;
  for (const field of NODE_FIELDS) {
    const pattern = sign[field];
    if (pattern === undefined) continue;
    asked = true;
    if (!nodeFits(node, field, pattern)) return false;
  }
  return asked;
}

/** Whether a workload shows a sign: all of its conditions. Never for a sign on nodes. */
export function workloadShows(workload: SeenWorkload, sign: Sign): boolean {
  let asked = false;
  for (const field of WORKLOAD_FIELDS) {
    const pattern = sign[field];
    if (pattern === undefined) continue;
    asked = true;
    if (!textsOf(workload, field).some((text) => matchesPattern(pattern, text))) return false;
  }
  return asked;
}

function nodeFits(node: SeenNode, field: NodeField, pattern: string): boolean {
  switch (field) {
    case 'provider-id':
      return fits(node.providerId, pattern);
    case 'name':
      return fits(node.name, pattern);
    case 'kubelet':
      return fits(node.kubelet, pattern);
    case 'os-image':
      return fits(node.osImage, pattern);
    case 'kernel':
      return fits(node.kernel, pattern);
    case 'runtime':
      return fits(node.runtime, pattern);
    case 'label':
      return node.labels.some((text) => matchesPattern(pattern, text));
    case 'annotation':
      return node.annotations.some((text) => matchesPattern(pattern, text));
    case 'condition':
      return node.conditions.some((text) => matchesPattern(pattern, text));
  }
}

function fits(text: string | undefined, pattern: string): boolean {
  return text !== undefined && matchesPattern(pattern, text);
}

function textsOf(workload: SeenWorkload, field: WorkloadField): readonly string[] {
  switch (field) {
    case 'workload':
      return workload.names;
    case 'container':
      return workload.containers;
    case 'image':
      return workload.images;
    case 'argument':
      return workload.args;
    case 'env':
      return workload.env;
  }
}
