import type { Day } from './date.ts';
import { byNewestKubernetes } from './kubernetes.ts';
import type { Variant } from './knowledge.ts';
import { standing } from './period.ts';

/**
 * The variant a user gets on `day` without choosing one, for the newest Kubernetes that is asked about.
 * After the last evidence it is the one last seen. A layer's only variant is always its default;
 * undefined where no statement says which of several it is.
 */
export function defaultVariant(variants: readonly Variant[], day: Day): Variant | undefined {
  const claims = variants.flatMap((variant) =>
    variant.defaultBy.map((statement) => ({ variant, statement, standing: standing(statement.period, day) })),
  );
  for (const wanted of ['holds', 'last-seen', 'uncertain'] as const) {
    const found = claims
      .filter((claim) => claim.standing === wanted)
      .sort((a, b) => byNewestKubernetes(a.statement.kubernetes, b.statement.kubernetes));
    if (found[0]) return found[0].variant;
  }
  return variants.length === 1 ? variants[0] : undefined;
}
