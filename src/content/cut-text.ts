import { isScalar, visit, type Document, type Node } from 'yaml';
import type { Refusal } from '../schema/refusal.ts';
import type { Trick } from './yaml-trickery.ts';

/** Sentences without quotes that a " #" cuts short: what follows it would be a comment that no reader sees. */
export function cutTexts(document: Document, text: string): Trick[] {
  const found: Trick[] = [];
  if (!/[ \t]#/.test(text)) return found;
  visit(document, {
    Pair(_key, { key, value }) {
      const isSentence = isScalar(key) && (key.value === 'ja' || key.value === 'en');
      const end = isSentence && isScalar(value) && value.type === 'PLAIN' ? (value as Node).range?.[1] : undefined;
      const comment = end === undefined ? undefined : /^[ \t]+#/.exec(text.slice(end));
      if (end !== undefined && comment) found.push({ offset: end + comment[0].length - 1, ...CUT });
    },
  });
  return found;
}

const CUT: Refusal = {
  message: { ja: '空白の後の # から行の終わりまでが、文に入りません', en: 'the sentence ends at this #: the rest of the line is a comment' },
  hint: { ja: '文の全体を引用符（"…"）で囲むか、# から後を消してください。', en: 'Put the whole sentence in quotes ("…"), or remove what follows.' },
};
