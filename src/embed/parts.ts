import { absolute, absoluteRoot } from '../i18n/absolute.ts';
import { address } from '../i18n/address.ts';
import type { Language } from '../i18n/language.ts';
import { monthText } from '../i18n/value-words.ts';
import { words } from '../i18n/words.ts';
import { subjectPath, type Subject } from '../linking/subject.ts';
import type { Knowledge } from '../model/knowledge.ts';
import { pictureAddress } from '../pictures/address.ts';
import { cardText } from '../pictures/card.ts';
import { cardOf } from '../pictures/cards.ts';
import { embedName, type Embed, type TableSubject } from './embeds.ts';
import { markdownTable } from './markdown-table.ts';
import { factView } from './fact-view.ts';
import type { SnippetParts } from './snippets.ts';
import { timelineHeight } from './timeline-view.ts';
import { embedView, fixedHeight } from './view.ts';

/** What every embed says of itself, whatever it shows. */
export interface Outline {
  title: string;
  /** The page that says more, below the language. */
  page: string;
  /** Pixels, on a page 700 px wide where no script can fit them. */
  height: number;
}

const FACT_HEIGHT = 330;

/** The title, page and height of an embed in a language. */
export function outline(knowledge: Knowledge, embed: Embed, lang: Language): Outline {
  const { subject, month } = embed;
  switch (subject.kind) {
    case 'fact':
      return { ...factView(knowledge, { ...embed, subject }, lang), height: FACT_HEIGHT };
    case 'timeline':
      return { title: words(lang).embed.timeline(monthText(knowledge.months.first, lang), monthText(month ?? knowledge.months.last, lang)), page: subjectPath(subject), height: timelineHeight(knowledge) };
    case 'home':
    case 'criterion':
    case 'service': {
      const view = embedView(knowledge, { ...embed, subject } satisfies Embed<TableSubject>, lang);
      return { title: view.title, page: view.page, height: fixedHeight(view) };
    }
  }
}

/** What the snippets of an embed are written from, in a language of the site. */
export function snippetParts(knowledge: Knowledge, embed: Embed, lang: Language): SnippetParts {
  const { title, page, height } = outline(knowledge, embed, lang);
  const pictured = picturedAs(embed);
  const card = pictured && cardOf(knowledge, pictured, lang);
  return {
    src: absolute(address(lang, embed.path)),
    page: absolute(address(lang, page)),
    title,
    height,
    script: absoluteRoot('/embed/v1.js'),
    show: embed.statement === undefined ? embedName(embed.subject) : `${embedName(embed.subject)}/${embed.statement.id}`,
    lang,
    month: embed.month,
    table: tableOf(knowledge, embed, lang),
    ...(pictured && card && { picture: { png: absolute(pictureAddress(lang, pictured, 'png')), svg: absolute(pictureAddress(lang, pictured, 'svg')), alt: cardText(card) } }),
  };
}

/** A frozen table in Markdown; undefined for what follows the facts, and for what is no table. */
function tableOf(knowledge: Knowledge, { subject, month, path }: Embed, lang: Language): string | undefined {
  const isTable = subject.kind === 'home' || subject.kind === 'criterion' || subject.kind === 'service';
  if (month === undefined || !isTable) return undefined;
  return markdownTable(embedView(knowledge, { subject, month, path }, lang), words(lang).picture.frozen(month, knowledge.today), lang);
}

/** The subject whose picture shows what an embed shows; of what is frozen only the headline table has one for every month. */
function picturedAs({ subject, month, statement }: Embed): Subject | undefined {
  if (month === undefined && statement === undefined) return subject;
  return subject.kind === 'home' && month !== undefined ? { kind: 'snapshot', month } : undefined;
}
