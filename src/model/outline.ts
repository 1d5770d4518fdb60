import type { Fact } from './knowledge.ts';
import { history } from './history.ts';
import type { Statement } from './statement.ts';

/** The statements of a fact that hold for the same variants. */
export interface OutlineGroup {
  /** None = the whole service. */
  variants: readonly string[];
  /** The newest first. */
  statements: Statement[];
}

/** A long history by what it is about: the whole service first, then its variants in their order, each from today into the past. */
export function outline(fact: Fact): OutlineGroup[] {
  const order = fact.service.variants[fact.criterion.layer].map(({ id }) => id);
  const groups = Map.groupBy(history(fact).reverse(), ({ variants = [] }) => variants.join());
  return [...groups.values()]
    .map((statements) => ({ variants: statements[0]?.variants ?? [], statements }))
    .sort((a, b) => first(a.variants, order) - first(b.variants, order));
}

function first(variants: readonly string[], order: readonly string[]): number {
  return variants.length === 0 ? -1 : Math.min(...variants.map((id) => order.indexOf(id)));
}
