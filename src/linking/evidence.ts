import type { Fact, Knowledge } from '../model/knowledge.ts';
import { tellingOf } from '../model/telling.ts';

/** The address of the page that tells all of the statements of a fact, below the language. */
export function evidencePath({ id }: Pick<Fact, 'id'>): string {
  return `/facts/${id}/evidence/`;
}

/**
 * The facts whose evidence has a page of its own: those of which their own page does not tell it, and those that ever had
 * one, however short they have become.
 *
 * @param published every address that was ever published
 */
export function factsWithEvidence(knowledge: Knowledge, published: ReadonlySet<string>): Fact[] {
  return [...knowledge.facts.values()].filter((fact) => tellingOf(fact, knowledge) !== 'whole' || published.has(evidencePath(fact)));
}
