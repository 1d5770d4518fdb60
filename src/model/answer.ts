import type { Day } from './date.ts';
import { defaultVariant } from './default-variant.ts';
import { byNewestKubernetes } from './kubernetes.ts';
import type { Fact } from './knowledge.ts';
import { standing, type Standing } from './period.ts';
import { isMain, type Statement } from './statement.ts';

/** What a fact answers on a day, for the service as a whole or for one of its variants. */
export interface Answer {
  /** The statement shown first: the one for the newest Kubernetes. */
  main: Statement;
  /** How `main` stands on that day: it holds, was last seen, or evidence leaves it open. */
  standing: Extract<Standing, 'holds' | 'last-seen' | 'uncertain'>;
  /** Statements that hold beside it for older Kubernetes versions. */
  others: Statement[];
  /** What adds to it without replacing it. */
  alongside: Statement[];
}

/**
 * The answer of `fact` on `day` (YYYY-MM-DD) for a variant: its own statement where there is one,
 * else the one for the whole service, unless that one follows from the default variant.
 * Undefined where no statement speaks of that day.
 */
export function answerForVariant(fact: Fact, variant: string, day: Day): Answer | undefined {
  return (
    pick(fact, day, (s) => s.variants?.includes(variant) === true) ??
    pick(fact, day, (s) => s.variants === undefined && s.derivedFrom?.variants === undefined)
  );
}

/** The answer of `fact` on `day` for the service: what holds for all of it, else for its default variant. */
export function answerForService(fact: Fact, day: Day): Answer | undefined {
  const whole = pick(fact, day, (s) => s.variants === undefined);
  if (whole) return whole;
  const variant = defaultVariant(fact.service.variants[fact.criterion.layer], day);
  return variant && pick(fact, day, (s) => s.variants?.includes(variant.id) === true);
}

/** Whether evidence in `fact` shows that a variant was there on `day`: a statement of its own that holds or was last seen. */
export function showsVariant(fact: Fact, variant: string, day: Day): boolean {
  const standing = pick(fact, day, (s) => s.variants?.includes(variant) === true)?.standing;
  return standing === 'holds' || standing === 'last-seen';
}

function pick(fact: Fact, day: Day, covers: (statement: Statement) => boolean): Answer | undefined {
  const covered = fact.statements.filter(covers).map((statement) => ({ statement, standing: standing(statement.period, day) }));
  for (const wanted of ['holds', 'last-seen', 'uncertain'] as const) {
    const found = covered
      .filter((c) => c.standing === wanted && isMain(c.statement))
      .map((c) => c.statement)
      .sort((a, b) => byNewestKubernetes(a.kubernetes, b.kubernetes));
    const [main, ...others] = found;
    if (!main) continue;
    const alongside = covered.filter((c) => c.statement.alongside && c.standing === 'holds').map((c) => c.statement);
    return { main, standing: wanted, others, alongside };
  }
  return undefined;
}
