import type { APIRoute } from 'astro';
import { knowledge } from '../../content/knowledge.ts';
import { moves } from '../../content/moves.ts';
import { calendar } from '../../feeds/calendar.ts';
import { languageOf } from '../../i18n/language.ts';
import { inEveryLanguage } from '../../i18n/pages.ts';

export const getStaticPaths = () => inEveryLanguage();

export const GET: APIRoute = async ({ params }) =>
  new Response(calendar(await knowledge(), languageOf(params.lang), await moves()), { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
