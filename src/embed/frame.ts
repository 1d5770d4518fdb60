import { address } from '../i18n/address.ts';
import type { Language } from '../i18n/language.ts';
import type { Day, Month } from '../model/date.ts';
import type { Knowledge } from '../model/knowledge.ts';
import { frozenPath, type Embed } from './embeds.ts';
import { statementsByMonth } from './fact-view.ts';

/** What is around every embed, whatever it shows. */
export interface EmbedFrame {
  lang: Language;
  embed: Embed;
  title: string;
  /** The page that says more, below the language. */
  page: string;
  /** The day the site means by today. */
  today: Day;
  /** Where an embed that follows the facts leads on to when it is asked for a month. */
  follows?: { frozen: string; first: Month; last: Month; statements?: string };
}

/** The frame of an embed in a language, under its title. */
export function embedFrame(knowledge: Knowledge, embed: Embed, lang: Language, { title, page }: Pick<EmbedFrame, 'title' | 'page'>): EmbedFrame {
  const frame = { lang, embed, title, page, today: knowledge.today };
  if (embed.month !== undefined || embed.statement !== undefined) return frame;
  const { subject } = embed;
  const follows = { frozen: address(lang, frozenPath(embed)), ...knowledge.months };
  return { ...frame, follows: subject.kind === 'fact' ? { ...follows, statements: statementsByMonth(knowledge, subject.fact) } : follows };
}
