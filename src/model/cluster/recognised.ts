import type { Label } from '../../schema/text.ts';
import type { MinorVersion } from '../kubernetes.ts';
import type { Layer } from '../layer.ts';
import type { NodeClass } from './classes.ts';
import type { Reason } from './reason.ts';
import type { Seen, SeenNode } from './seen.ts';

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

/** What was seen, its nodes by class. */
export interface Cluster extends Seen {
  classes: NodeClass[];
}
