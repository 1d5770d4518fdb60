import type { Rule } from './rule.ts';
import { textsIn } from './places-in.ts';

/** Keys whose texts readers see. */
const READ = new Set(['ja', 'en', 'value', 'name', 'title', 'description']);
const NOTE_TO_SELF = /\b(TODO|TBD|FIXME|XXX)\b/;
const DOTS_ALONE = /^[\s.…・—–-]+$/;

/** No text is a note to oneself, or dots where words should be. */
export const nothingLeftOpen: Rule = {
  name: 'nothing-left-open',
  *check({ content }) {
    for (const collection of Object.values(content)) {
      for (const entry of collection.values()) {
        // The title of a source is as published.
        if (entry.collection === 'sources') continue;
        for (const { what: text, path } of textsIn(entry)) {
          if (!READ.has(String(path.at(-1)))) continue;
          // Among the words of the site are signs that stand between others.
          const found = NOTE_TO_SELF.exec(text.replace(/`[^`]*`/g, '')) ?? (entry.collection === 'words' ? undefined : DOTS_ALONE.exec(text));
          if (!found) continue;
          const left = found[0].trim();
          yield {
            entry,
            path,
            message: { ja: `"${left}" が残っています`, en: `"${left}" is left here` },
            hint: { ja: '読者が読む文にしてください。分からないことは、分からないと書きます。', en: 'Write what readers are to read. What is not known is said to be so.' },
          };
        }
      }
    }
  },
};
