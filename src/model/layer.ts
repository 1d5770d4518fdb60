/** `cri`, the container runtime, or `cni`, the pod network. */
export type Layer = 'cri' | 'cni';

export const LAYERS: readonly Layer[] = ['cri', 'cni'];
