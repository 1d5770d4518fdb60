import { defineMiddleware } from 'astro:middleware';
import { pageKind } from './hosting/page-kind.ts';
import { withPolicy } from './hosting/policy.ts';
import { refreshWords } from './i18n/words.ts';
import { renderAlone } from './kept/alone.ts';

const BASE = import.meta.env.BASE_URL.replace(/\/+$/, '');

/** Writes its policy into every page that is built. The dev server has scripts and styles of its own, and no policy. */
export const onRequest = defineMiddleware(async ({ url, props }, next) => {
  if (import.meta.env.DEV) refreshWords();
  const response = await renderAlone(props, next);
  if (import.meta.env.DEV || !response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(withPolicy(await response.text(), pageKind(url.pathname.slice(BASE.length))), response);
});
