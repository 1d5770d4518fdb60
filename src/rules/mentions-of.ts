import { links } from '../model/inline-text.ts';
import type { Mention, RuleContext } from './rule.ts';
import { textsIn } from './places-in.ts';

/** Everything that is linked to or shown of the site: in the sentences of the frontmatter, and in the texts below it. */
export function* mentionsOf({ content, mentions = [] }: RuleContext): Iterable<Mention> {
  for (const collection of Object.values(content)) {
    for (const entry of collection.values()) {
      for (const { what: text, path } of textsIn(entry)) for (const url of links(text)) yield { entry, path, url };
    }
  }
  yield* mentions;
}
