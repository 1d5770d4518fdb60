/** What the output of kubectl tells of a node. Nothing is made up: what was not printed is left out. */
export interface SeenNode {
  name: string;
  /** As printed: `v1.33.5-eks-113cf36`. */
  kubelet?: string;
  providerId?: string;
  osImage?: string;
  kernel?: string;
  /** As printed: `containerd://1.7.27`. */
  runtime?: string;
  /** `key=value` each. */
  labels: string[];
  annotations: string[];
  /** The reasons of its conditions: `WeaveIsUp`. */
  conditions: string[];
  podCidrs: string[];
  /** The most Pods the kubelet takes. */
  maxPods?: number;
}

/** A DaemonSet, Deployment or Pod. */
export interface SeenWorkload {
  /** The names it may go by: a Pod’s own, and those without its random end. */
  names: string[];
  containers: string[];
  images: string[];
  args: string[];
  /** `NAME=value` each. */
  env: string[];
}

/** Why a part of the input, or all of it, could not be used. */
export type Trouble =
  | 'empty'
  | 'too-large'
  | 'not-kubectl'
  | 'no-nodes'
  | 'not-logged-in'
  | 'no-connection'
  | 'forbidden'
  | 'no-kubectl'
  | 'no-resources'
  | 'unknown-resource'
  | 'truncated'
  | 'bad-json'
  | 'bad-yaml'
  | 'name-only';

/** Everything that could be read from what was pasted. */
export interface Seen {
  nodes: SeenNode[];
  workloads: SeenWorkload[];
  /** The version of the API server, `v1.33.5`, where `kubectl version` was among the outputs. */
  server?: string;
  troubles: Trouble[];
}

/** A Seen without anything in it. */
export function nothingSeen(): Seen {
  return { nodes: [], workloads: [], troubles: [] };
}

/** A node of which only the name is known. */
export function seenNode(name: string): SeenNode {
  return { name, labels: [], annotations: [], conditions: [], podCidrs: [] };
}

/** What a workload is called without the random end that Kubernetes gives to Pods and ReplicaSets. */
export function ownerNames(pod: string): string[] {
  const parts = pod.split('-');
  if (parts.length < 2 || !/^[a-z0-9]{4,10}$/.test(parts.at(-1) ?? '')) return [pod];
  const once = parts.slice(0, -1).join('-');
  const hash = parts.at(-2) ?? '';
  const twice = parts.length > 2 && /^[a-z0-9]{6,10}$/.test(hash) && /\d/.test(hash) ? [parts.slice(0, -2).join('-')] : [];
  return [pod, once, ...twice];
}
