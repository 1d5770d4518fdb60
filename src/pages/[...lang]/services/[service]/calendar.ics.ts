import type { APIRoute } from 'astro';
import { keptPaths } from '../../../../content/kept-paths.ts';
import { knowledge as ask } from '../../../../content/knowledge.ts';
import { moves } from '../../../../content/moves.ts';
import { calendar } from '../../../../feeds/calendar.ts';
import { statementsOn } from '../../../../feeds/topic.ts';
import { languageOf } from '../../../../i18n/language.ts';
import { servicePaths } from '../../../../i18n/pages.ts';

export async function getStaticPaths() {
  const known = await ask();
  return keptPaths(servicePaths(known), ({ service }) => statementsOn(known, service));
}

export const GET: APIRoute = async ({ params }) => {
  const knowledge = await ask();
  const service = knowledge.services.find(({ id }) => id === params.service);
  return new Response(calendar(knowledge, languageOf(params.lang), await moves(), service), { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
};
