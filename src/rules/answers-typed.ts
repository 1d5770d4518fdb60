import type { NonAnswer } from '../schema/value.ts';
import type { Finding, Rule } from './rule.ts';

/** Words that stand for no value, by the type they should have been. */
const DISGUISES: [RegExp, NonAnswer['type']][] = [
  [/^(unknown|not known|unclear|unsure|\?+|不明|未確認|分からない|わからない)$/i, 'unknown'],
  [/^(none|-+|—|なし|無し|ない)$/i, 'none'],
  [/^(n\/?a|not applicable|該当なし|対象外)$/i, 'not-applicable'],
  [/^(undocumented|not documented|記載なし|文書なし)$/i, 'not-documented'],
];

/** What is no value says so by its type: as plain text it would be shown, sorted and counted as a value. */
export const answersTyped: Rule = {
  name: 'answers-typed',
  *check({ content }) {
    for (const entry of content.facts.values()) {
      for (const [i, { value }] of entry.data.statements.entries()) {
        const texts = typeof value === 'string' ? [value] : 'ja' in value ? [value.ja, value.en] : [];
        const meant = DISGUISES.find(([pattern]) => texts.some((text) => pattern.test(text.trim())));
        if (meant) yield disguised({ entry, path: ['statements', i, 'value'] }, texts.join(' / '), meant[1]);
      }
    }
  },
};

function disguised(at: Pick<Finding, 'entry' | 'path'>, text: string, type: NonAnswer['type']): Finding {
  const typed = type === 'unknown' ? '{ type: unknown, searched: { ja: …, en: … }, evidence: … }' : `{ type: ${type} }`;
  return {
    ...at,
    message: { ja: `"${text}" は値ではなく、値がないことを表す言葉です`, en: `"${text}" is no value, but a word for there being none` },
    hint: { ja: `value: ${typed} と書いてください。yes・noで並べる比較項目の「ない」なら、何がないのかを値に書き、answer: no を加えます。`, en: `Write value: ${typed}. Where a criterion sorts by yes and no, say in the value what is not there, and add answer: no.` },
  };
}
