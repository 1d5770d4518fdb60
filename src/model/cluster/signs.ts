import { NODE_FIELDS, WORKLOAD_FIELDS, type NodeField, type SignField, type WorkloadField } from '../../schema/recogniser-fields.ts';
import type { NodeClass } from './classes.ts';
import { matcher } from './pattern.ts';
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
  return testsOf(sign).workload.length > 0;
}

/** Whether a node shows a sign: all of its conditions. Never for a sign on workloads. */
export function nodeShows(node: SeenNode, sign: Sign): boolean {
  const tests = testsOf(sign).node;
  return tests.length > 0 && tests.every(({ field, fits }) => nodeFits(node, field, fits));
}

/** How many nodes show a sign. */
export function countShowing(classes: readonly NodeClass[], sign: Sign): number {
  return classes.reduce((sum, { node, count }) => sum + (nodeShows(node, sign) ? count : 0), 0);
}

/** Whether a workload shows a sign: all of its conditions. Never for a sign on nodes. */
export function workloadShows(workload: SeenWorkload, sign: Sign): boolean {
  const tests = testsOf(sign).workload;
  return tests.length > 0 && tests.every(({ field, fits }) => textsOf(workload, field).some(fits));
}

type Test<Field> = { field: Field; fits: (text: string) => boolean };
interface Tests {
  node: Test<NodeField>[];
  workload: Test<WorkloadField>[];
}

/** Thousands of nodes are held against the same few signs. */
const known = new WeakMap<Sign, Tests>();

function testsOf(sign: Sign): Tests {
  const made = known.get(sign);
  if (made) return made;
  const of = <Field extends SignField>(fields: readonly Field[]) =>
    fields.flatMap((field): Test<Field>[] => {
      const pattern = sign[field];
      return pattern === undefined ? [] : [{ field, fits: matcher(pattern) }];
    });
  const tests = { node: of(NODE_FIELDS), workload: of(WORKLOAD_FIELDS) };
  known.set(sign, tests);
  return tests;
}

function nodeFits(node: SeenNode, field: NodeField, fits: (text: string) => boolean): boolean {
  const text = (value: string | undefined) => value !== undefined && fits(value);
  switch (field) {
    case 'provider-id':
      return text(node.providerId);
    case 'name':
      return text(node.name);
    case 'kubelet':
      return text(node.kubelet);
    case 'os-image':
      return text(node.osImage);
    case 'kernel':
      return text(node.kernel);
    case 'runtime':
      return text(node.runtime);
    case 'label':
      return node.labels.some(fits);
    case 'annotation':
      return node.annotations.some(fits);
    case 'condition':
      return node.conditions.some(fits);
  }
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
