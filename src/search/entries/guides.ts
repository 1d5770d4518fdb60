import type { SearchEntry } from '../../model/search/entry.ts';
import type { Findable } from '../index.ts';

/** A guide as search sees it. */
export interface SearchedGuide {
  slug: string;
  title: string;
  description: string;
  sections: { id: string; title: string }[];
  /** All its text. */
  prose: string;
}

/** Each guide, with its sections as places on its page. */
export function guideEntries(guides: readonly SearchedGuide[]): Findable<SearchEntry>[] {
  return guides.map(({ slug, title, description, sections, prose }) => ({
    entry: { kind: 'guide', path: `/guides/${slug}/`, title, text: description, parts: sections },
    prose: [prose],
  }));
}
