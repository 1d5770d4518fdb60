import type { Guide } from '../content/guides.ts';
import { embedOf, type Embed } from '../embed/embeds.ts';
import type { Language } from '../i18n/language.ts';
import type { Move } from '../ledger/move.ts';
import type { Day } from '../model/date.ts';
import type { Knowledge } from '../model/knowledge.ts';
import { remembered } from '../model/remembered.ts';
import { pictureAddress } from '../pictures/address.ts';
import { cardText } from '../pictures/card.ts';
import { cardOf, siteCard } from '../pictures/cards.ts';
import { modifiedOn } from './modified.ts';
import { structuredData } from './structured-data.ts';
import { subjectOf, type Subject } from './subject.ts';

/** What the frame of a page says beside the words of the page: whatever of it follows from the content. */
export interface About {
  kind: Subject['kind'] | undefined;
  modified: Day | undefined;
  /** The picture of the page, and what it says in words. */
  picture: { address: string; text: string };
  /** The embed that shows the same. */
  embed: Embed | undefined;
  /** In the words of schema.org. */
  things: object[];
  /** What once stood on the page and moved away. */
  movedAway: Move[];
  counts: Counts;
}

/** How much the site knows. */
export interface Counts {
  facts: number;
  statements: number;
  sources: number;
  today: Day;
}

/**
 * What the frame of a page says of it.
 *
 * @param path the address below the language; none for pages that have no fixed one
 */
export function aboutPage(knowledge: Knowledge, guides: readonly Guide[], moves: readonly Move[], lang: Language, path: string | undefined): About {
  const subject = path === undefined ? undefined : subjectOf(knowledge, guides, path);
  return {
    kind: subject?.kind,
    modified: modifiedOn(knowledge, subject),
    picture: { address: pictureAddress(lang, subject, 'png'), text: cardText(cardOf(knowledge, subject, lang) ?? siteCard(knowledge, lang)) },
    embed: subject && embedOf(subject),
    things: structuredData(knowledge, subject, lang),
    movedAway: moves.filter(({ from }) => from.startsWith(`${path}#`)),
    counts: counts(knowledge, undefined),
  };
}

const counts = remembered(({ facts, sources, today }): Counts => {
  const statements = [...facts.values()].reduce((sum, fact) => sum + fact.statements.filter((s) => !s.derivedFrom).length, 0);
  return { facts: facts.size, statements, sources: sources.size, today };
});
