import type { APIRoute } from 'astro';
import { knowledge } from '../../../content/knowledge.ts';
import { catalogue } from '../../../data-api/catalogue.ts';
import { jsonFile } from '../../../data-api/respond.ts';
import { absoluteRoot } from '../../../i18n/absolute.ts';
import { apiCatalogue } from '../../../schema/api/catalogue.ts';

export const GET: APIRoute = async () => jsonFile(catalogue(await knowledge(), absoluteRoot), apiCatalogue);
