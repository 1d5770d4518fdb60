import type { Entry } from '../model/content.ts';
import type { Finding, Rule } from './rule.ts';

const JAPANESE = /[\u3040-\u30ff\u3400-\u9fff]/g;

/** What one language says, the other says too, and each stands under its own key. */
export const bothLanguages: Rule = {
  name: 'both-languages',
  *check({ content, known }) {
    for (const collection of Object.values(content)) {
      for (const entry of collection.values()) {
        yield* swapped(entry, entry.data, []);
        if (entry.collection !== 'guides') yield* oneSided(entry);
      }
    }
    for (const guide of content.guides.values()) {
      const [slug, lang] = guide.id.split('/');
      const other = `${slug}/${lang === 'ja' ? 'en' : 'ja'}`;
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

function* swapped(entry: Entry, data: unknown, path: (string | number)[]): Iterable<Finding> {
  if (Array.isArray(data)) {
    for (const [i, item] of data.entries()) yield* swapped(entry, item, [...path, i]);
  } else if (typeof data === 'object' && data !== null) {
    if ('ja' in data && 'en' in data && typeof data.ja === 'string' && typeof data.en === 'string') {
      if (data.ja !== data.en && share(data.en) > 0.5) yield wrongLanguage(entry, [...path, 'en'], '英語', 'English');
      if (data.ja !== data.en && data.ja.length > 30 && share(data.ja) < 0.05) {
        yield wrongLanguage(entry, [...path, 'ja'], '日本語', 'Japanese');
      }
    }
    for (const [key, item] of Object.entries(data)) yield* swapped(entry, item, [...path, key]);
  }
}

function share(text: string): number {
  return (text.match(JAPANESE)?.length ?? 0) / text.length;
}

function wrongLanguage(entry: Entry, path: (string | number)[], ja: string, en: string): Finding {
  return {
    entry,
    path,
    message: { ja: `${ja}ではないようです`, en: `does not look like ${en}` },
    hint: { ja: `ここには${ja}の文を書いてください（ja と en が逆ではありませんか）。`, en: `Write the ${en} text here (are ja and en swapped?).` },
  };
}

function* oneSided(entry: Entry): Iterable<Finding> {
  const has = (name: string) => new RegExp(`<${name}[\\s>]`).test(entry.body);
  if (entry.body === '' || (has('Ja') && has('En'))) return;
  yield {
    entry,
    path: [],
    message: { ja: '本文に <Ja> と <En> の両方がありません', en: 'the text below the frontmatter lacks <Ja> or <En>' },
    hint: { ja: '本文は <Ja>…</Ja> と <En>…</En> に分けて、両方の言語で書いてください。', en: 'Write it in both languages, as <Ja>…</Ja> and <En>…</En>.' },
  };
}
