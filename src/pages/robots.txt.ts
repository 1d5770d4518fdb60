import { absoluteRoot } from '../i18n/absolute.ts';

export const GET = () => new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absoluteRoot('/sitemap.xml')}\n`);
