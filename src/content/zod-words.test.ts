import { describe, expect, it } from 'vitest';
import type { Refusal } from '../schema/refusal.ts';
import * as words from './zod-words.ts';

const own: Refusal = { message: { ja: '日付ではありません', en: 'is no date' }, hint: { ja: 'YYYY-MM-DDと書いてください。', en: 'Write YYYY-MM-DD.' } };

/** Every sentence the checker can say of a value, with what it has to name in both languages. */
const SAID: [string, () => Refusal, ...string[]][] = [
  ['more than is shown', () => words.andMore(200), '200'],
  ['what was typed before', () => words.quoted(own, 'soon'), 'soon'],
  ['a key that does not go with others', () => words.unknownKey('by', ['by', 'after']), '"by"'],
  ['a misspelt key', () => words.unknownKey('confidance', ['confidence', 'checked']), '"confidance"', '"confidence"'],
  ['a key like no other', () => words.unknownKey('zzz', ['confidence', 'checked']), '"zzz"', 'confidence', 'checked'],
  ['a misspelt choice', () => words.wrongChoice('hihg', ['high', 'low']), '"hihg"', '"high"', 'low'],
  ['a choice like no other', () => words.wrongChoice('zzz', ['high', 'low']), '"zzz"', 'high', 'low'],
  ['no choice', () => words.wrongChoice('', ['high', 'low']), 'high', 'low'],
  ['a truth value other than true', () => words.wrongChoice('false', ['true']), '"false"', 'true'],
  ['a word between braces', () => words.bareWord('unknown'), 'unknown', '{ }'],
  ['a missing key', () => words.missing('checked', 'string'), '"checked"', '"checked:"'],
  ['a file that holds nothing', () => words.missing('', 'object')],
  ['a required key without a value', () => words.empty('array', true)],
  ['a key without a value', () => words.empty('array', false)],
  ['a year that is a number', () => words.unquoted('2021'), '2021', '"2021"'],
  ['a version that is a number', () => words.unquoted('1.30'), '"1.30"', '1.3'],
  ['another type', () => words.wrongType('int')],
  ['too few', () => words.tooFew(2), '2'],
  ['what no words are for', () => words.invalid('Bad input'), 'Bad input', 'CONTRIBUTING.md'],
];

describe('what an editor is told of a value', () => {
  it.each(SAID)('%s: what is wrong and how to mend it, in both languages', (_what, say, ...named) => {
    const { message, hint } = say();
    for (const ja of [message.ja, hint.ja]) expect(ja).toMatch(/[ぁ-んァ-ン一-龯]/);
    for (const en of [message.en, hint.en]) expect(en).toMatch(/^[^ぁ-んァ-ン一-龯]*[A-Za-z]{2}[^ぁ-んァ-ン一-龯]*$/);
    for (const name of named) for (const said of [message.ja + hint.ja, message.en + hint.en]) expect(said).toContain(name);
  });

  it('calls every type by a name of both languages', () => {
    const types = ['string', 'number', 'int', 'boolean', 'array', 'object', 'record', 'value'].map((type) => words.wrongType(type));
    expect(new Set(types.map(({ message }) => message.en)).size).toBe(7);
    expect(new Set(types.map(({ message }) => message.ja)).size).toBe(7);
    expect(words.wrongType('bigint').message).toEqual({ ja: 'bigintではありません', en: 'is not bigint' });
  });

  it('names the keys of what is missing only where it is made of keys', () => {
    const hint = (expected: string, keys?: string[]) => words.missing('x', expected, keys).hint.en;
    expect([hint('object', ['a', 'b']), hint('object', []), hint('object'), hint('string', ['a'])]).toEqual(['Add "x:" with a, b.', 'Add "x:" with keys with values.', 'Add "x:" with keys with values.', 'Add "x:" with text.']);
  });

  it('shows no more than sixty characters of what was typed', () => {
    expect(words.quoted(own, 'x'.repeat(60)).message.en).toBe(`"${'x'.repeat(60)}" is no date`);
    expect(words.quoted(own, 'x'.repeat(61)).message.en).toBe(`"${'x'.repeat(60)}…" is no date`);
    expect(words.quoted(own, undefined)).toBe(own);
  });

  it('takes years of two centuries alone for years', () => {
    const asked = (source: string) => words.unquoted(source).hint.en.includes('year');
    expect(['1999', '2021', '1899', '2100', '20210', '12021', '1.20'].map(asked)).toEqual([true, true, false, false, false, false, false]);
  });

  it('asks whether the nearest was meant, and knows that it asked', () => {
    const { hint } = words.unknownKey('confidance', ['confidence']);
    expect([words.isMeant('confidence', hint), words.isMeant('confidance', hint)]).toEqual([true, false]);
    expect(words.wrongChoice(undefined, ['high']).hint.en).not.toContain('Did you mean');
    expect(words.wrongChoice('zzzzz', ['high', 'low']).hint.en).not.toContain('Did you mean');
    expect(words.wrongChoice('', ['high', 'low'])).toEqual({ message: { ja: '値がありません', en: 'is missing' }, hint: { ja: '選べる値: high、low', en: 'Choices: high, low' } });
    expect(words.wrongChoice('zzzzz', ['high']).hint.en).toBe('Choices: high');
    expect(words.wrongChoice('zzzzz', ['true', 'false']).hint.en).toBe('Choices: true, false');
    expect(words.wrongChoice('tru', ['true']).hint.en).toBe('Did you mean "true"? Write true, or remove the key.');
  });
});
