import type { Entry } from '../model/content.ts';
import type { Finding, Rule } from './rule.ts';

/** No two statements of a fact, variants of a layer (of a service, or as it is recognised) or observations of a service share an id. */
export const idsUnique: Rule = {
  name: 'ids-unique',
  *check({ content }) {
    for (const fact of content.facts.values()) yield* repeated(fact, fact.data.statements, ['statements']);
    for (const entry of content.observations.values()) yield* repeated(entry, entry.data.observations, ['observations']);
    for (const service of content.services.values()) {
      yield* repeated(service, service.data.variants.cri, ['variants', 'cri']);
      yield* repeated(service, service.data.variants.cni, ['variants', 'cni']);
    }
    for (const recogniser of content.recognisers.values()) {
      yield* repeated(recogniser, recogniser.data.cri ?? [], ['cri']);
      yield* repeated(recogniser, recogniser.data.cni ?? [], ['cni']);
    }
  },
};

function* repeated(entry: Entry, items: readonly { id: string }[], path: string[]): Iterable<Finding> {
  for (const [i, { id }] of items.entries()) {
    if (items.findIndex((other) => other.id === id) === i) continue;
    yield {
      entry,
      path: [...path, i, 'id'],
      message: { ja: `id "${id}" が二度使われています`, en: `the id "${id}" is used twice` },
      hint: { ja: '新しい方に別のidを付けてください（公開済みのidは変えません）。', en: 'Give the newer one another id; a published id never changes.' },
    };
  }
}
