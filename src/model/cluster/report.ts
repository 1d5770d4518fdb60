import type { Found, Recognised } from './recognised.ts';

/** What the command prints; null = unknown. */
export interface Report {
  /** The id of the service. */
  service: string | null;
  /** One a node, in the order of the input. */
  nodes: {
    /** `1.33.5` */
    kubernetes: string | null;
    runtime: NamedVersion;
    /** As the node prints it. */
    os: string | null;
    /** The id of the kind of node among the service’s variants. */
    variant: string | null;
  }[];
  cni: NamedVersion;
  /** Sentences in the language of the one who asked. */
  reasons: string[];
}

/** An id and a version of digits and dots. */
interface NamedVersion {
  name: string | null;
  version: string | null;
}

/** What was recognised, as plain data for programs. */
export function toReport({ service, nodes, cni }: Recognised, reasons: string[]): Report {
  return {
    service: service?.id ?? null,
    nodes: nodes.map(({ release, runtime, node, variants }) => ({
      kubernetes: release ?? null,
      runtime: named(runtime),
      os: node.osImage ?? null,
      variant: variants.cri ?? null,
    })),
    cni: named(cni),
    reasons,
  };
}

function named(found: Found | undefined): NamedVersion {
  return { name: found?.id ?? null, version: found?.version ?? null };
}
