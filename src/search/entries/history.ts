import type { Language } from '../../i18n/language.ts';
import { words } from '../../i18n/words.ts';
import { plainText } from '../../model/inline-text.ts';
import type { Knowledge } from '../../model/knowledge.ts';
import type { SearchEntry } from '../../model/search/entry.ts';
import type { Findable } from '../index.ts';

/** Upstream events, each at its place in the list of events. */
export function milestoneEntries({ milestones }: Knowledge, language: Language): Findable<SearchEntry>[] {
  return milestones.map(({ id, date, title, summary, kubernetes, major, layers: [layer] }) => ({
    entry: {
      kind: 'milestone',
      path: `/timeline/#${id}`,
      title: title[language],
      text: kubernetes ? `${date} · ${words(language).value.kubernetes(kubernetes)}` : date,
      ...(layer ? { layer } : {}),
      ...(major ? { major } : {}),
    },
    prose: [plainText(summary[language])],
  }));
}

/** What the article of May 2021 claimed. */
export function claimEntries({ claims }: Knowledge, language: Language): Findable<SearchEntry>[] {
  const say = words(language).article;
  return claims.map(({ id, claim, finding }) => {
    const number = Number(id.slice(0, 2));
    return {
      entry: { kind: 'claim', path: `/article-2021-05/#claim-${number}`, title: say.claim(number), text: plainText(claim[language]) },
      prose: [plainText(finding[language])],
    };
  });
}
