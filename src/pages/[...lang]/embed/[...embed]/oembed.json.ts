import type { APIRoute } from 'astro';
import { knowledge as ask } from '../../../../content/knowledge.ts';
import { embedOf, embeddables, type Embed } from '../../../../embed/embeds.ts';
import { oEmbed } from '../../../../embed/oembed.ts';
import { embedView, fixedHeight } from '../../../../embed/view.ts';
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
  const snapshots = monthsBetween(knowledge.months.first, knowledge.months.last).map((month): Subject => ({ kind: 'snapshot', month }));
  return LANGUAGES.flatMap((lang) =>
    [...embeddables(knowledge), ...snapshots].flatMap((subject) => {
      const embed = embedOf(subject);
      return embed ? [{ params: { lang: parameterOf(lang), embed: embed.path.slice('/embed/'.length, -1) }, props: { lang, subject, embed } satisfies Props }] : [];
    }),
  );
}

export const GET: APIRoute<Props> = async ({ props: { lang, subject, embed } }) => {
  const view = embedView(await ask(), embed, lang);
  const answer = oEmbed({
    src: absolute(address(lang, embed.path)),
    title: view.title,
    height: fixedHeight(view),
    provider: { name: words(lang).siteName, url: absolute(address(lang, '/')) },
    thumbnail: { url: absolute(pictureAddress(lang, subject, 'png')), width: WIDTH, height: HEIGHT },
  });
  return new Response(JSON.stringify(answer), { headers: { 'content-type': 'application/json; charset=utf-8' } });
};
