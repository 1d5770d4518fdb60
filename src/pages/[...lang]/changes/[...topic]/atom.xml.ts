import type { APIRoute } from 'astro';
import { knowledge as ask } from '../../../../content/knowledge.ts';
import { moves } from '../../../../content/moves.ts';
import { atomFeed } from '../../../../feeds/change-feed.ts';
import { feedTopics } from '../../../../feeds/topic.ts';
import { languageOf } from '../../../../i18n/language.ts';
import { inEveryLanguage } from '../../../../i18n/pages.ts';

export async function getStaticPaths() {
  return inEveryLanguage(feedTopics(await ask()).map((topic) => ({ topic })));
}

export const GET: APIRoute = async ({ params }) =>
  new Response(atomFeed(await ask(), params.topic, languageOf(params.lang), await moves()), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
