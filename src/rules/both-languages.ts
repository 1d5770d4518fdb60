import type { Entry } from '../model/content.ts';
import { spokenIn } from '../schema/words/message.ts';
import { pairsIn } from './places-in.ts';
import { isWordless, notIn, readsAs } from './reads-as.ts';
import type { Finding, Rule } from './rule.ts';

/** What one language says, the other says too, and each stands under its own key. */
export const bothLanguages: Rule = {
  name: 'both-languages',
  *check({ content, known }) {
    for (const collection of Object.values(content)) {
      for (const entry of collection.values()) yield* misplaced(entry);
    }
    for (const guide of content.guides.values()) {
      const [slug, language] = guide.id.split('/') as [string, 'ja' | 'en'];
      for (const key of ['title', 'description'] as const) {
        if (!readsAs(guide.data[key], language)) yield { entry: guide, path: [key], ...notIn(language) };
      }
      const other = `${slug}/${language === 'ja' ? 'en' : 'ja'}`;
      if (known.guides.has(other)) continue;
      yield {
        entry: guide,
        path: [],
        message: { ja: `content/guides/${other}.mdx がありません`, en: `content/guides/${other}.mdx is missing` },
        hint: { ja: 'もう一方の言語でも書いてください。', en: 'Write the guide in the other language too.' },
      };
    }
  },
};

function* misplaced(entry: Entry): Iterable<Finding> {
  for (const { what, path } of pairsIn(entry)) {
    const { ja, en } = entry.collection === 'words' ? { ja: spoken(what.ja, 'ja'), en: spoken(what.en, 'en') } : what;
    if (!readsAs(en, 'en') || saysLess(what.en, what.ja)) yield { entry, path: [...path, 'en'], ...notIn('en') };
    if (!readsAs(ja, 'ja') || saysLess(what.ja, what.en)) yield { entry, path: [...path, 'ja'], ...notIn('ja') };
  }
}

/** The names of what is filled in are in no language. */
function spoken(words: string, language: 'ja' | 'en'): string {
  return spokenIn(words, language).join(' ');
}

/** A word that joins two others; the other language may have a mark for it. */
const JOINT = /^\P{L}*(and|or|から)\P{L}*$/u;

function saysLess(text: string, other: string): boolean {
  return isWordless(text) && !isWordless(other) && !JOINT.test(other);
}
