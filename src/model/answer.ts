import { BY_CERTAINTY, surest, type Certainty } from './certainty.ts';
import type { Day } from './date.ts';
import { defaultVariant } from './default-variant.ts';
import { byNewestKubernetes } from './kubernetes.ts';
import type { Fact } from './knowledge.ts';
import { standing } from './period.ts';
import { isMain, type Statement } from './statement.ts';

/** What a fact answers on a day, for the service as a whole or for one of its variants. */
export interface Answer {
  /** The statement shown first: the one for the newest Kubernetes. */
  main: Statement;
  /** How `main` stands on that day: it holds, was last seen, or evidence leaves it open. */
  standing: Certainty;
  /** Statements that hold beside it for older Kubernetes versions. */
  others: Statement[];
  /** What adds to it without replacing it. */
  alongside: Statement[];
}

/**
 * The answer of `fact` on `day` (YYYY-MM-DD) for a variant: its own statement where there is one,
 * else the one for the whole service, unless that one follows from the default variant. The one that holds
 * goes before one that was only last seen, and both before one that evidence leaves open.
 * Undefined where no statement speaks of that day.
 */
export function answerForVariant(fact: Fact, variant: string, day: Day): Answer | undefined {
  return surer(
    pick(fact, day, ofVariant(variant)),
    pick(fact, day, (s) => s.variants === undefined && s.derivedFrom?.variants === undefined),
  );
}

/** The answer of `fact` on `day` for the service: what is said of all of it, or of its default variant where that is surer. */
export function answerForService(fact: Fact, day: Day): Answer | undefined {
  const variant = defaultVariant(fact.service.variants[fact.criterion.layer], day);
  return surer(
    pick(fact, day, (s) => s.variants === undefined),
    variant && pick(fact, day, ofVariant(variant.id)),
  );
}

/** Whether evidence in `fact` shows that a variant was there on `day`: a statement of its own that holds or was last seen. */
export function showsVariant(fact: Fact, variant: string, day: Day): boolean {
  const standing = pick(fact, day, ofVariant(variant))?.standing;
  return standing === 'holds' || standing === 'last-seen';
}

function surer(first: Answer | undefined, second: Answer | undefined): Answer | undefined {
  if (!first || !second) return first ?? second;
  return BY_CERTAINTY.indexOf(second.standing) < BY_CERTAINTY.indexOf(first.standing) ? second : first;
}

function ofVariant(id: string): (statement: Statement) => boolean {
  return (statement) => statement.variants?.includes(id) === true;
}

function pick(fact: Fact, day: Day, covers: (statement: Statement) => boolean): Answer | undefined {
  const covered = fact.statements.filter(covers);
  const found = surest(covered.filter(isMain), day);
  const [main, ...others] = (found?.statements ?? []).sort((a, b) => byNewestKubernetes(a.kubernetes, b.kubernetes));
  if (!found || !main) return undefined;
  const alongside = covered.filter((s) => s.alongside && standing(s.period, day) === 'holds');
  return { main, standing: found.certainty, others, alongside };
}
