import type { Authored, CollectionName } from '../schema/collections.ts';

/** One valid content file as its author wrote it. */
export interface Entry<Name extends CollectionName = CollectionName> {
  collection: Name;
  /** Its identity: the path below the collection's folder, without extension. */
  id: string;
  data: Authored<Name>;
  /** What follows the frontmatter, in MDX; empty for YAML files. */
  body: string;
}

/** All valid content files, by collection and id, in path order. */
export type Content = { [Name in CollectionName]: Map<string, Entry<Name>> };

/** A Content without any file. */
export function emptyContent(): Content {
  return {
    services: new Map(),
    criteria: new Map(),
    facts: new Map(),
    sources: new Map(),
    observations: new Map(),
    milestones: new Map(),
    guides: new Map(),
    claims: new Map(),
    glossary: new Map(),
    recognisers: new Map(),
    words: new Map(),
  };
}
