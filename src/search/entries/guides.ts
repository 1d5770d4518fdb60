import type { SearchedGuide } from '../../content/guide-text.ts';
import type { SearchEntry } from '../../model/search/entry.ts';
import type { Findable } from '../index.ts';

/** Each guide, with its sections as places on its page. */
export function guideEntries(guides: readonly SearchedGuide[]): Findable<SearchEntry>[] {
  return guides.map(({ slug, title, description, search, sections, prose }) => ({
    entry: { kind: 'guide', path: `/guides/${slug}/`, title, also: [...search], text: description, parts: sections },
    prose: [prose],
  }));
}
