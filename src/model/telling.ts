import type { Day } from './date.ts';
import type { Fact, Knowledge } from './knowledge.ts';
import { seenOf } from './observation.ts';
import { standing } from './period.ts';
import { nonAnswerOf, type Statement } from './statement.ts';
import { referencesOf } from './uses.ts';

/**
 * How much the page of a fact tells of its statements, so that it comes quickly however long the history is:
 * - `whole`: everything, evidence included
 * - `summaries`: values and qualifiers, with their summaries
 * - `current`: the same, but only what has not ended with its summary
 * - `lines`: values and qualifiers
 *
 * What the page leaves out, the page of the fact's evidence tells.
 */
export type Telling = 'whole' | 'summaries' | 'current' | 'lines';

/** How many compressed bytes of statements a page has room for, of the 6,000 it may have with its styles and frame. */
const ROOM = 1260;

/** What things take there, in compressed bytes, as the pages of 2026-11 did. Letters are Japanese ones, half of a body in both languages: pages in English are lighter. */
const EVIDENCE = { statement: 50, reference: 58, letter: 1.15, observation: 33 };
const OUTLINE = { statement: 30, letter: 0.75, observations: 100 };
const OTHER_SERVICE = 9;

/** How much the page of a fact tells: the most that there is room for. It follows from how much is to be told alone. */
export function tellingOf(fact: Fact, { facts, observations, services, today }: Knowledge): Telling {
  const { body, statements } = fact;
  const seen = seenOf(fact, observations).length;
  const room = ROOM - services.filter(({ id }) => facts.has(`${id}/${fact.criterion.id}`)).length * OTHER_SERVICE;

  const told = statements.flatMap((statement) => [statement.summary, ...evidenceTexts(statement)]);
  const references = statements.flatMap(referencesOf).length;
  if (statements.length * EVIDENCE.statement + references * EVIDENCE.reference + (letters(told) + body.length / 2) * EVIDENCE.letter + seen * EVIDENCE.observation <= room) return 'whole';

  const lines = statements.length * OUTLINE.statement + (seen > 0 ? OUTLINE.observations : 0);
  const fits = (telling: Telling) => lines + letters(statements.filter((statement) => summarised(statement, telling, today)).map(({ summary }) => summary)) * OUTLINE.letter <= room;
  return fits('summaries') ? 'summaries' : fits('current') ? 'current' : 'lines';
}

/** Whether the page of its fact gives the summary of a statement. */
export function summarised({ period }: Pick<Statement, 'period'>, telling: Telling, today: Day): boolean {
  return telling === 'whole' || telling === 'summaries' || (telling === 'current' && standing(period, today) !== 'ended');
}

function letters(texts: readonly { ja: string }[]): number {
  return texts.reduce((sum, { ja }) => sum + ja.length, 0);
}

/** What is said of a statement beside its summary. */
function evidenceTexts(statement: Statement): { ja: string }[] {
  const nonAnswer = nonAnswerOf(statement);
  return [
    ...referencesOf(statement).map(({ supports }) => supports),
    ...(statement.note ? [statement.note] : []),
    ...(statement.corrections ?? []).map(({ what }) => what),
    ...(nonAnswer?.type === 'unknown' ? [nonAnswer.searched] : []),
  ];
}
