import type { APIRoute } from 'astro';
import { keptPaths } from '../../../../content/kept-paths.ts';
import { knowledge as ask } from '../../../../content/knowledge.ts';
import { moves } from '../../../../content/moves.ts';
import { atomFeed } from '../../../../feeds/change-feed.ts';
import { feedTopics, statementsOn } from '../../../../feeds/topic.ts';
import { languageOf } from '../../../../i18n/language.ts';
import { inEveryLanguage } from '../../../../i18n/pages.ts';

export async function getStaticPaths() {
  const known = await ask();
  return keptPaths(inEveryLanguage(feedTopics(known).map((topic) => ({ topic }))), ({ topic }) => statementsOn(known, topic));
}

export const GET: APIRoute = async ({ params }) =>
  new Response(atomFeed(await ask(), params.topic, languageOf(params.lang), await moves()), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
