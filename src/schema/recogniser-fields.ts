/** What a sign may look at on a node. Apart from the schema, so that a browser can have it without zod. */
export const NODE_FIELDS = ['provider-id', 'name', 'kubelet', 'os-image', 'kernel', 'runtime', 'label', 'annotation', 'condition'] as const;
/** What a sign may look at on a workload of the cluster. */
export const WORKLOAD_FIELDS = ['workload', 'container', 'image', 'argument', 'env'] as const;

export type NodeField = (typeof NODE_FIELDS)[number];
export type WorkloadField = (typeof WORKLOAD_FIELDS)[number];
export type SignField = NodeField | WorkloadField;
