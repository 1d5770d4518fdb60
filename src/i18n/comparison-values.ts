import { readingOf } from '../model/comparison.ts';
import { monthsBetween, type Month } from '../model/date.ts';
import type { Knowledge } from '../model/knowledge.ts';
import { cellHistories } from '../model/runs.ts';
import { nonAnswerOf } from '../model/statement.ts';
import { answerWords, olderWords } from './answer-words.ts';
import { inLanguage, type Language } from './language.ts';

/** Every value of the comparison in one language, with the months in which it held: what the browser picks two months from. */
export interface ComparisonValues {
  months: Month[];
  services: { id: string; name: string; cells: CellValues[] }[];
}

export interface CellValues {
  layer: string;
  /** The criterion's id, `cri/default-runtime`. */
  criterion: string;
  name: string;
  /** The variant's name; none = the service's own value. */
  variant?: string;
  runs: RunValues[];
}

/** What a cell said from one month to another (positions in `months`, both included), and the id of the statement that says so. */
export interface RunValues {
  from: number;
  until: number;
  statement: string;
  value: string;
  /** Qualifiers and cautions, each a line. */
  notes: string[];
  standing: string;
  /** Runs that tell a reader the same have the same number. */
  reading: number;
  noAnswer?: true;
}

/** Every value of the comparison, in a language. */
export function comparisonValues(knowledge: Knowledge, language: Language): ComparisonValues {
  const months = monthsBetween(knowledge.months.first, knowledge.months.last);
  const readings = new Map<string, number>();
  const histories = cellHistories(knowledge, knowledge.criteria);
  return {
    months,
    services: knowledge.services.map((service) => ({
      id: service.id,
      name: service.name,
      cells: histories
        .filter((history) => history.service === service)
        .map(({ criterion, variant, runs }) => ({
          layer: criterion.layer,
          criterion: criterion.id,
          name: criterion.name[language],
          ...(variant ? { variant: inLanguage(variant.name, language) } : {}),
          runs: runs.map(({ from, until, answer }) => {
            const { value, qualifiers, tags } = answerWords(answer, language);
            const reading = readingOf(answer);
            if (!readings.has(reading)) readings.set(reading, readings.size);
            return {
              from: months.indexOf(from),
              until: months.indexOf(until),
              statement: answer.main.id,
              value,
              notes: [...qualifiers, ...olderWords(answer, language), ...tags],
              standing: answer.standing,
              reading: readings.get(reading) ?? -1,
              ...(nonAnswerOf(answer.main) ? { noAnswer: true as const } : {}),
            };
          }),
        })),
    })),
  };
}
