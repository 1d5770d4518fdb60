import { describe, expect, it } from 'vitest';
import type { NonAnswer } from '../schema/value.ts';
import { LANGUAGES } from './language.ts';
import { valueText } from './value-words.ts';

const both = { ja: '試験', en: 'test' };
const NON_ANSWERS: NonAnswer[] = [
  { type: 'unknown', searched: both, evidence: '2023-05' },
  { type: 'disputed', sides: [] },
  { type: 'not-documented' },
  { type: 'not-applicable' },
  { type: 'none' },
];

describe.each(LANGUAGES)('what is no answer (%s)', (language) => {
  const said = NON_ANSWERS.map((value) => valueText({ value }, language));

  it('has words of its own for each reason', () => {
    expect(new Set(said).size).toBe(NON_ANSWERS.length);
  });

  it('is never said as no, but where the service has no such thing', () => {
    const no = /^(no|none|not supported|なし|いいえ|非対応|×|-|—)?$/i;
    expect(said.filter((text) => no.test(text))).toEqual([valueText({ value: { type: 'none' } }, language)]);
  });
});
