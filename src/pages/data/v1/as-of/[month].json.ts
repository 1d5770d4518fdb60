import type { APIRoute } from 'astro';
import { keptPaths } from '../../../../content/kept-paths.ts';
import { knowledge } from '../../../../content/knowledge.ts';
import { apiAsOf as asOf } from '../../../../data-api/as-of.ts';
import { jsonFile } from '../../../../data-api/respond.ts';
import { absoluteRoot } from '../../../../i18n/absolute.ts';
import { monthsBetween } from '../../../../model/date.ts';
import { apiAsOf } from '../../../../schema/api/as-of.ts';

export async function getStaticPaths() {
  const { months } = await knowledge();
  return keptPaths(monthsBetween(months.first, months.last).map((month) => ({ params: { month } })));
}

export const GET: APIRoute = async ({ params }) => jsonFile(asOf(await knowledge(), params.month ?? '', absoluteRoot), apiAsOf);
