import type { APIRoute } from 'astro';
import { keptPaths } from '../../../../content/kept-paths.ts';
import { knowledge as ask } from '../../../../content/knowledge.ts';
import { following, toEmbed, type Embed } from '../../../../embed/embeds.ts';
import { oEmbed } from '../../../../embed/oembed.ts';
import { outline } from '../../../../embed/parts.ts';
import { absolute } from '../../../../i18n/absolute.ts';
import { address } from '../../../../i18n/address.ts';
import { LANGUAGES, parameterOf, type Language } from '../../../../i18n/language.ts';
import { words } from '../../../../i18n/words.ts';
import type { Subject } from '../../../../linking/subject.ts';
import { monthsBetween } from '../../../../model/date.ts';
import { pictureAddress } from '../../../../pictures/address.ts';
import { HEIGHT, WIDTH } from '../../../../pictures/layout.ts';

interface Props {
  lang: Language;
  subject: Subject;
  embed: Embed;
}

/** One answer for every page that names one: static, because the page is known from the address of the answer. */
export async function getStaticPaths() {
  const knowledge = await ask();
  const months = monthsBetween(knowledge.months.first, knowledge.months.last);
  const answers: Omit<Props, 'lang'>[] = [
    ...following(knowledge).map((embed) => ({ subject: embed.subject, embed })),
    ...months.map((month) => ({ subject: { kind: 'snapshot' as const, month }, embed: toEmbed({ kind: 'home' }, month) })),
  ];
  return keptPaths(LANGUAGES.flatMap((lang) => answers.map((answer) => ({ params: { lang: parameterOf(lang), embed: answer.embed.path.slice('/embed/'.length, -1) }, props: { lang, ...answer } satisfies Props }))));
}

export const GET: APIRoute<Props> = async ({ props: { lang, subject, embed } }) => {
  const { title, height } = outline(await ask(), embed, lang);
  const answer = oEmbed({
    src: absolute(address(lang, embed.path)),
    title,
    height,
    provider: { name: words(lang).siteName, url: absolute(address(lang, '/')) },
    thumbnail: { url: absolute(pictureAddress(lang, subject, 'png')), width: WIDTH, height: HEIGHT },
  });
  return new Response(JSON.stringify(answer), { headers: { 'content-type': 'application/json; charset=utf-8' } });
};
