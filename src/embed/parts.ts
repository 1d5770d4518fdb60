import { absolute, absoluteRoot } from '../i18n/absolute.ts';
import { address } from '../i18n/address.ts';
import type { Language } from '../i18n/language.ts';
import type { Subject } from '../linking/subject.ts';
import type { Knowledge } from '../model/knowledge.ts';
import { pictureAddress } from '../pictures/address.ts';
import { cardText } from '../pictures/card.ts';
import { cardOf } from '../pictures/cards.ts';
import { embedName, type Embed } from './embeds.ts';
import type { SnippetParts } from './snippets.ts';
import { embedView, fixedHeight } from './view.ts';

/** What the snippets of an embed are written from, in a language of the site. */
export function snippetParts(knowledge: Knowledge, embed: Embed, lang: Language): SnippetParts {
  const view = embedView(knowledge, embed, lang);
  const pictured = picturedAs(embed);
  const card = pictured && cardOf(knowledge, pictured, lang);
  return {
    src: absolute(address(lang, embed.path)),
    page: absolute(address(lang, view.page)),
    title: view.title,
    height: fixedHeight(view),
    script: absoluteRoot('/embed/v1.js'),
    show: embedName(embed.subject),
    lang,
    month: embed.month,
    ...(pictured && card && { picture: { png: absolute(pictureAddress(lang, pictured, 'png')), svg: absolute(pictureAddress(lang, pictured, 'svg')), alt: cardText(card) } }),
  };
}

/** The subject whose picture shows what an embed shows; months have one for the headline table alone. */
function picturedAs({ subject, month }: Embed): Subject | undefined {
  if (month === undefined) return subject;
  return subject.kind === 'home' ? { kind: 'snapshot', month } : undefined;
}
