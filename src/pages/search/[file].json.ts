import type { APIRoute, GetStaticPaths } from 'astro';
import { searchedGuides } from '../../content/guides.ts';
import { knowledge } from '../../content/knowledge.ts';
import { LANGUAGES, type Language } from '../../i18n/language.ts';
import { searchIndex } from '../../search/index.ts';

/** `/search/ja.json`, what search knows; the same in English. */
export const getStaticPaths: GetStaticPaths = () => LANGUAGES.map((file) => ({ params: { file } }));

export const GET: APIRoute = async ({ params }) => {
  const language = params.file as Language;
  return Response.json(searchIndex(await knowledge(), await searchedGuides(language), language));
};
