import type { APIRoute } from 'astro';
import { guidesOf } from '../../../content/guides.ts';
import { knowledge as ask } from '../../../content/knowledge.ts';
import { LANGUAGES } from '../../../i18n/language.ts';
import { words } from '../../../i18n/words.ts';
import { digestOf } from '../../../kept/digest.ts';
import { picturedSubjects } from '../../../linking/subject.ts';
import { pictureName } from '../../../pictures/address.ts';
import { cardOf, siteCard } from '../../../pictures/cards.ts';
import { drawPng, drawSvg } from '../../../pictures/draw.ts';

export async function getStaticPaths() {
  const knowledge = await ask();
  const pictures = LANGUAGES.map(async (lang) =>
    [undefined, ...picturedSubjects(knowledge, await guidesOf(lang))].flatMap((subject) => {
      const card = cardOf(knowledge, subject, lang) ?? siteCard(knowledge, lang);
      const name = pictureName(subject);
      const key = !import.meta.env.DEV && { cacheKey: digestOf(card) };
      return (['png', 'svg'] as const).map((format) => ({ params: { lang, picture: `${name}.${format}` }, props: { card, format, lang }, ...key }));
    }),
  );
  return (await Promise.all(pictures)).flat();
}

const TYPES = { png: 'image/png', svg: 'image/svg+xml' };

export const GET: APIRoute<Awaited<ReturnType<typeof getStaticPaths>>[number]['props']> = async ({ props: { card, format, lang } }) => {
  const draw = format === 'png' ? drawPng : drawSvg;
  return new Response(new Uint8Array(await draw(card, words(lang).siteName)), { headers: { 'content-type': TYPES[format] } });
};
