import { referencesOf } from '../model/uses.ts';
import type { Knowledge } from '../model/knowledge.ts';
import { lastingOf } from '../model/lasting.ts';
import { inlinePieces } from '../model/inline-text.ts';

/**
 * Words a source should still hold, by its address: those that references to it set as `code` in English, since they stand
 * in it as they are. Addresses that name one state have none: what they show cannot change.
 */
export function termsOfSources(knowledge: Pick<Knowledge, 'facts' | 'sources' | 'milestones'>): Map<string, string[]> {
  const references = [...[...knowledge.facts.values()].flatMap(({ statements }) => statements.flatMap(referencesOf)), ...knowledge.milestones.flatMap((milestone) => milestone.references)];
  const terms = new Map<string, Set<string>>();
  for (const { source: id, supports } of references) {
    const source = knowledge.sources.get(id);
    if (!source || lastingOf(source) === 'address') continue;
    const address = source.url.replace(/#.*$/, '');
    for (const piece of inlinePieces(supports.en)) if (piece.kind === 'code') terms.set(address, (terms.get(address) ?? new Set()).add(piece.text));
  }
  return new Map([...terms].map(([address, words]) => [address, [...words].sort()]));
}
