import type { Entry } from '../model/content.ts';
import type { Heading, Finding, Rule } from './rule.ts';

/** The two languages of a guide are one guide: the same place in the order, the same layers, headings of the same ranks. */
export const guidesAgree: Rule = {
  name: 'guides-agree',
  *check({ content, headings }) {
    for (const guide of content.guides.values()) {
      const [slug, language] = guide.id.split('/');
      const japanese = language === 'en' ? content.guides.get(`${slug}/ja`) : undefined;
      if (!japanese) continue;
      for (const key of ['order', 'layers'] as const) {
        const there = String(japanese.data[key]);
        if (String(guide.data[key]) !== there) yield differs(guide, key, there);
      }
      const [own, other] = [headings?.get(guide), headings?.get(japanese)];
      const odd = own && other && firstOdd(own, other);
      if (odd) yield { entry: guide, path: [], ...(odd.at ? { at: odd.at } : {}), ...OTHER_HEADINGS };
    }
  },
};

/** The first heading that has none of its rank in its place in the other language; the last one where others follow there. */
function firstOdd(own: readonly Heading[], other: readonly Heading[]): { at?: Heading['at'] } | undefined {
  const odd = own.find(({ depth }, i) => other[i]?.depth !== depth);
  return odd ?? (other.length > own.length ? (own.at(-1) ?? {}) : undefined);
}

function differs(entry: Entry, key: string, there: string): Finding {
  return {
    entry,
    path: [key],
    message: { ja: `${key} が ja.mdx と違います（${there}）`, en: `${key} differs from ja.mdx (${there})` },
    hint: { ja: '二つの言語で同じ値にしてください。', en: 'Write the same in both languages.' },
  };
}

const OTHER_HEADINGS = {
  message: { ja: 'ここから、見出しの並びが ja.mdx と違います', en: 'from here on its headings are not those of ja.mdx' },
  hint: {
    ja: '二つの言語で、同じ段（## と ###）の見出しを同じ順に置いてください。節へのリンクが、どちらの言語でも同じ節に届くためです。',
    en: 'Give both languages headings of the same ranks (## and ###) in the same order: links to a section lead to the same one in either.',
  },
};
