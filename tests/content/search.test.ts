import { describe, expect, test } from 'vitest';
import { prepare } from '../../src/model/search/prepare.ts';
import { search } from '../../src/model/search/rank.ts';
import { QUERIES } from './search-queries.ts';
import { searchedContent } from './searched-content.ts';

for (const language of ['ja', 'en'] as const) {
  describe(`search (${language})`, async () => {
    const index = await searchedContent(language);
    const everything = prepare(index);

    test.each(QUERIES[language])('“%s” leads to %s', (query, page) => {
      expect(search(everything, query).hits.slice(0, 3).map(({ entry }) => entry.path)).toContain(page);
    });

    test('each page is found by its own title', { timeout: 60_000 }, () => {
      const lost = index.entries.filter(({ title, path }) => !search(everything, title).hits.slice(0, 3).some(({ entry }) => entry.path === path));
      expect(lost.map(({ path, title }) => `${path} ${title}`)).toEqual([]);
    });
  });
}
