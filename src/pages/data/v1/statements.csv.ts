import type { APIRoute } from 'astro';
import { knowledge } from '../../../content/knowledge.ts';
import { statementsCsv } from '../../../data-api/csv.ts';
import { apiStatements } from '../../../data-api/statements.ts';
import { absoluteRoot } from '../../../i18n/absolute.ts';

export const GET: APIRoute = async () =>
  new Response(statementsCsv(apiStatements(await knowledge(), absoluteRoot)), { headers: { 'content-type': 'text/csv; charset=utf-8; header=present' } });
