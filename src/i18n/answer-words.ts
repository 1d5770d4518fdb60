import type { Answer } from '../model/answer.ts';
import { nonAnswerOf } from '../model/statement.ts';
import { sinceText } from './period-words.ts';
import type { Language } from './language.ts';
import { rangeText, valueText } from './value-words.ts';
import { words } from './words.ts';

/** An answer in words, part by part, as a cell shows it. */
export interface AnswerWords {
  value: string;
  /** What limits the value: its variant, since when, for which Kubernetes versions. */
  qualifiers: string[];
  /** What to be careful about: a preview, a value last seen long ago, a planned end. */
  tags: string[];
}

/**
 * How an answer reads in a cell.
 *
 * @param variant named where the answer is that of the service's default variant
 */
export function answerWords({ main, standing }: Answer, language: Language, variant?: string): AnswerWords {
  const say = words(language).value;
  const nonAnswer = nonAnswerOf(main);
  const { from, until } = main.period;
  const value = main.date !== undefined && from.kind === 'by' ? say.by(main.date) : valueText(main, language);
  const present = (parts: (string | false | undefined)[]) => parts.filter((part) => typeof part === 'string');
  return {
    value,
    qualifiers: present([
      main.variants && variant !== valueText(main, language) ? variant : undefined,
      !nonAnswer && main.date === undefined && sinceText(from, language),
      main.kubernetes && say.kubernetes(rangeText(main.kubernetes, language)),
    ]),
    tags: present([
      main.stage && say.preview,
      standing === 'uncertain' && until?.kind !== 'planned' && say.uncertain,
      standing === 'last-seen' && until?.kind === 'last-seen' && say.lastSeen(until.date),
      nonAnswer?.type === 'unknown' && say.evidence(nonAnswer.evidence),
      until?.kind === 'planned' && (standing === 'uncertain' ? say.plannedEndPassed : say.plannedEnd)(until.date),
    ]),
  };
}

/** What an answer says of older Kubernetes versions, a line each: `Kubernetes 1.23以前: Docker`. */
export function olderWords({ others }: Answer, language: Language): string[] {
  const say = words(language).value;
  return others.flatMap((other) => (other.kubernetes ? [`${say.kubernetes(rangeText(other.kubernetes, language))}: ${valueText(other, language)}`] : []));
}
