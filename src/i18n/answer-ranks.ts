import type { Answer } from '../model/answer.ts';
import { ranks, sortKey } from '../model/sort-key.ts';
import type { SortType } from '../schema/criterion.ts';
import type { Language } from './language.ts';
import { valueText } from './value-words.ts';

/** The ranks of a column or row of answers, as their criterion sorts; texts as they are shown. */
export function answerRanks(answers: readonly (Answer | undefined)[], sort: SortType, language: Language): number[] {
  const keys = answers.map((answer) => sortKey(answer?.main, sort, answer ? valueText(answer.main, language) : ''));
  return ranks(keys, sort, language);
}
