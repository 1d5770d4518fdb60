import type { APIRoute } from 'astro';
import { keptPaths } from '../../../content/kept-paths.ts';
import { knowledge as ask } from '../../../content/knowledge.ts';
import { comparisonValues } from '../../../i18n/comparison-values.ts';
import { languageOf } from '../../../i18n/language.ts';
import { inEveryLanguage } from '../../../i18n/pages.ts';

export const getStaticPaths = () => keptPaths(inEveryLanguage());

/** What the page that compares any two months draws from: every value with the months it held in. */
export const GET: APIRoute = async ({ params }) => Response.json(comparisonValues(await ask(), languageOf(params.lang)));
