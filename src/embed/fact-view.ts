import type { Language } from '../i18n/language.ts';
import { words } from '../i18n/words.ts';
import type { Answer } from '../model/answer.ts';
import { monthsBetween } from '../model/date.ts';
import type { Fact, Knowledge } from '../model/knowledge.ts';
import { standing } from '../model/period.ts';
import { snapshot } from '../model/snapshot.ts';
import type { Statement } from '../model/statement.ts';
import { toFactEmbed, type Embed, type FactSubject } from './embeds.ts';

/** What the embed of a fact or of one of its statements shows. */
export interface FactView {
  title: string;
  /** The page that says more, below the language; with the place of a statement. */
  page: string;
  /** None = the fact answers nothing today. */
  statement: Statement | undefined;
  /** What the service answers today, where the embed is of a statement that does not hold today. */
  newer?: Statement;
}

/** What the embed of a fact shows in a language: the statement asked for, or the one it answers with today. */
export function factView(knowledge: Knowledge, { subject: { fact }, statement }: Embed<FactSubject>, lang: Language): FactView {
  const today = answerOn(knowledge, fact, knowledge.months.last);
  const shown = statement ?? today?.main;
  const page = `/facts/${fact.id}/`;
  return {
    title: words(lang).fact.title(fact.service.name, fact.criterion.name[lang]),
    page: statement === undefined ? page : `${page}#${statement.id}`,
    statement: shown,
    ...(statement && today && today.main !== statement && standing(statement.period, snapshot(knowledge).day) !== 'holds' && { newer: today.main }),
  };
}

/** A fact frozen as it is today: the statement it answers with; undefined where it answers nothing. */
export function frozenFact(knowledge: Knowledge, fact: Fact): Embed<FactSubject> | undefined {
  const answer = answerOn(knowledge, fact, knowledge.months.last);
  return answer && toFactEmbed(fact, answer.main);
}

/** Which statement a fact answers with, by the month since when: `2021-05 al2-docker 2023-11 al2023`. */
export function statementsByMonth(knowledge: Knowledge, fact: Fact): string {
  const { first, last } = knowledge.months;
  const told = monthsBetween(first, last).map((month) => [month, answerOn(knowledge, fact, month)?.main.id ?? ''] as const);
  return told.filter(([, id], i) => id !== told[i - 1]?.[1]).flat().join(' ');
}

function answerOn(knowledge: Knowledge, fact: Fact, month: string): Answer | undefined {
  return snapshot(knowledge, month).services.find(({ service }) => service === fact.service)?.answers.get(fact.criterion.id);
}
