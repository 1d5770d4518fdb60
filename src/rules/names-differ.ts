import type { Entry } from '../model/content.ts';
import type { Label } from '../schema/text.ts';
import type { Finding, Rule } from './rule.ts';

/** What readers tell apart by name alone has a name of its own: the variants of a service in one layer, and terms with their aliases. */
export const namesDiffer: Rule = {
  name: 'names-differ',
  *check({ content }) {
    for (const entry of content.services.values()) {
      for (const layer of ['cri', 'cni'] as const) {
        yield* taken(entry.data.variants[layer].map(({ name }, i) => ({ entry, path: ['variants', layer, i, 'name'], name })));
      }
    }
    yield* taken(
      [...content.glossary.values()].flatMap((entry) => [
        { entry, path: ['name'], name: entry.data.name },
        ...(entry.data.aliases ?? []).map((name, i) => ({ entry, path: ['aliases', i], name })),
      ]),
    );
  },
};

interface Named {
  entry: Entry;
  path: (string | number)[];
  name: Label;
}

function* taken(named: readonly Named[]): Iterable<Finding> {
  const first = new Map<string, Named>();
  for (const item of named) {
    const written = typeof item.name === 'string' ? [item.name] : [item.name.ja, item.name.en];
    const keys = new Set(written.map((name) => name.normalize('NFKC').toLowerCase()));
    const other = [...keys].map((key) => first.get(key)).find((found) => found !== undefined);
    // A term may have its own name in another spelling as an alias.
    const isOwnAlias = other?.entry === item.entry && item.entry.collection === 'glossary';
    if (other && !isOwnAlias) yield sameName(item, other);
    else for (const key of keys) first.set(key, item);
  }
}

function sameName({ entry, path }: Named, other: Named): Finding {
  const where = other.entry === entry ? other.path.join('.') : other.entry.id;
  return {
    entry,
    path,
    message: { ja: `"${where}" と同じ名前です`, en: `has the same name as "${where}"` },
    hint: { ja: '読者が見分けられる、別の名前にしてください。', en: 'Give it another name, by which readers can tell the two apart.' },
  };
}
