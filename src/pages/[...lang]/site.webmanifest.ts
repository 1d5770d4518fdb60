import type { APIRoute } from 'astro';
import { address, fileAddress } from '../../i18n/address.ts';
import { languageOf } from '../../i18n/language.ts';
import { inEveryLanguage } from '../../i18n/pages.ts';
import { words } from '../../i18n/words.ts';

export const getStaticPaths = () => inEveryLanguage();

export const GET: APIRoute = ({ params }) => {
  const lang = languageOf(params.lang);
  const say = words(lang);
  const icon = (name: string, size: number, purpose: string) => ({ src: fileAddress(`/icons/${name}.png`), sizes: `${size}x${size}`, type: 'image/png', purpose });
  const manifest = {
    name: say.siteName,
    short_name: 'CRI/CNI',
    description: say.home.description,
    lang,
    start_url: address(lang, '/'),
    scope: fileAddress('/'),
    display: 'browser',
    background_color: '#faf8f3',
    theme_color: '#274b8f',
    icons: [icon('192', 192, 'any'), icon('512', 512, 'any'), icon('maskable', 512, 'maskable')],
  };
  return new Response(JSON.stringify(manifest), { headers: { 'content-type': 'application/manifest+json' } });
};
