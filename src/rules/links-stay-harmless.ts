import { inlinePieces } from '../model/inline-text.ts';
import { refuseLink } from './harmless-link.ts';
import type { Rule } from './rule.ts';
import { textsIn } from './places-in.ts';

/** Links inside sentences of the frontmatter lead to https:, mailto: or the site itself. */
export const linksStayHarmless: Rule = {
  name: 'links-stay-harmless',
  *check({ content }) {
    for (const collection of Object.values(content)) {
      for (const entry of collection.values()) {
        for (const { what: text, path } of textsIn(entry)) {
          for (const piece of inlinePieces(text)) {
            const refused = piece.kind === 'link' ? refuseLink(piece.url, piece.text) : undefined;
            if (refused) yield { entry, path, ...refused };
          }
        }
      }
    }
  },
};
