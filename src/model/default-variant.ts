import { surest } from './certainty.ts';
import type { Day } from './date.ts';
import { byNewestKubernetes } from './kubernetes.ts';
import type { Variant } from './knowledge.ts';

/**
 * The variant a user gets on `day` without choosing one, for the newest Kubernetes that is asked about.
 * After the last evidence it is the one last seen. A layer's only variant is always its default;
 * undefined where no statement says which of several it is.
 */
export function defaultVariant(variants: readonly Variant[], day: Day): Variant | undefined {
  const claims = variants.flatMap((variant) => variant.defaultBy.map((statement) => ({ variant, statement })));
  const [newest] = surest(claims.map(({ statement }) => statement), day)?.statements.sort((a, b) => byNewestKubernetes(a.kubernetes, b.kubernetes)) ?? [];
  if (newest) return claims.find(({ statement }) => statement === newest)?.variant;
  return variants.length === 1 ? variants[0] : undefined;
}
