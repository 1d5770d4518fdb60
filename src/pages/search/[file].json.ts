import type { APIRoute, GetStaticPaths } from 'astro';
import { searchedGuides } from '../../content/guides.ts';
import { knowledge } from '../../content/knowledge.ts';
import { LANGUAGES, type Language } from '../../i18n/language.ts';
import { searchFiles } from '../../search/index.ts';

/** `/search/ja.json`, what every search needs, and `/search/ja-more.json`, what makes it complete; the same in English. */
export const getStaticPaths: GetStaticPaths = async () => {
  const known = await knowledge();
  const files = await Promise.all(
    LANGUAGES.map(async (language: Language) => {
      const { index, supplement } = searchFiles(known, await searchedGuides(language), language);
      return [
        { params: { file: language }, props: { body: index } },
        { params: { file: `${language}-more` }, props: { body: supplement } },
      ];
    }),
  );
  return files.flat();
};

export const GET: APIRoute = ({ props }) => new Response(JSON.stringify(props.body), { headers: { 'content-type': 'application/json' } });
