import type { Entry } from '../model/content.ts';
import { links } from '../model/inline-text.ts';
import { refuseLink } from './harmless-link.ts';
import type { Finding, Rule } from './rule.ts';

/** Links inside sentences of the frontmatter lead to https:, mailto: or the site itself. */
export const linksStayHarmless: Rule = {
  name: 'links-stay-harmless',
  *check({ content }) {
    for (const collection of Object.values(content)) {
      for (const entry of collection.values()) yield* walk(entry, entry.data, []);
    }
  },
};

function* walk(entry: Entry, data: unknown, path: (string | number)[]): Iterable<Finding> {
  if (typeof data === 'string') {
    for (const url of links(data)) {
      const refused = refuseLink(url);
      if (refused) yield { entry, path, ...refused };
    }
  } else if (Array.isArray(data)) {
    for (const [i, item] of data.entries()) yield* walk(entry, item, [...path, i]);
  } else if (typeof data === 'object' && data !== null) {
    for (const [key, item] of Object.entries(data)) yield* walk(entry, item, [...path, key]);
  }
}
