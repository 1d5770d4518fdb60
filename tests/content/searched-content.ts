import { checkContent } from '../../src/content/check.ts';
import { guideText } from '../../src/content/guide-text.ts';
import type { Language } from '../../src/i18n/language.ts';
import { toKnowledge } from '../../src/model/knowledge.ts';
import { searchIndex } from '../../src/search/index.ts';

/** What search loads in a browser, from the repository's own content or another folder. */
export async function searchedContent(language: Language, folder = 'content') {
  const { content, problems } = await checkContent(folder);
  if (problems.length > 0) throw new Error(`${folder} has ${problems.length} problems: npm run check -- --content ${folder}`);
  const guides = [...content.guides.values()]
    .filter(({ id }) => id.endsWith(`/${language}`))
    .map(({ id, data, body }) => {
      const { sections, prose } = guideText(body);
      return { slug: id.split('/')[0] ?? '', title: data.title, description: data.description, search: data.search ?? [], sections: sections.map((title) => ({ id: title, title })), prose };
    });
  return searchIndex(toKnowledge(content), guides, language);
}
