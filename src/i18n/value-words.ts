import type { VersionRange } from '../model/kubernetes.ts';
import { nonAnswerOf, type Statement } from '../model/statement.ts';
import type { Label } from '../schema/text.ts';
import { inLanguage, type Language } from './language.ts';
import { words } from './words.ts';

/** What a statement says, as plain text: its value, or the words for a typed non-answer. */
export function valueText(statement: Pick<Statement, 'value'>, language: Language): string {
  const nonAnswer = nonAnswerOf(statement);
  return nonAnswer ? words(language).value[nonAnswer.type] : inLanguage(statement.value as Label, language);
}

/** A range of Kubernetes minor versions: `1.24`, `1.20–1.23`, `1.24以降`, `up to 1.23`. */
export function rangeText({ from, until }: VersionRange, language: Language): string {
  const say = words(language).value;
  if (from !== undefined && until !== undefined) return from === until ? from : `${from}–${until}`;
  return from === undefined ? say.until(until ?? '') : say.from(from);
}

/** Names in a row: `RKS・EKS・AKS`, `RKS, EKS and AKS`. */
export function listText(names: readonly string[], language: Language): string {
  if (language === 'ja') return names.join('・');
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

// Making a formatter takes longer than all it will format.
const MONTH_FORMATS = { ja: monthFormat('ja'), en: monthFormat('en') };

/** A month in words: `2021年5月`, `May 2021`. */
export function monthText(month: string, language: Language): string {
  return MONTH_FORMATS[language].format(new Date(`${month}-01T00:00:00Z`));
}

function monthFormat(language: Language): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(language, { year: 'numeric', month: 'long', timeZone: 'UTC' });
}
