import { describe, expect, it } from 'vitest';
import { digestOf, digestWithoutTexts } from './digest.ts';
import { LongText } from './long-text.ts';

const statement = (text: string) => ({ id: 'first', summary: { en: text } });

describe('what a page is drawn from', () => {
  it('is the same where every part is', () => {
    expect(digestOf({ rows: [{ main: statement('a') }] })).toBe(digestOf({ rows: [{ main: statement('a') }] }));
  });

  it.each([
    ['of something with an id', { rows: [{ main: statement('b') }] }],
    ['beside it', { rows: [{ main: statement('a') }], title: 'T' }],
    ['in number', { rows: [{ main: statement('a') }, { main: statement('a') }] }],
    ['in its id', { rows: [{ main: { ...statement('a'), id: 'second' } }] }],
  ])('is another where a part %s is', (_, other) => {
    expect(digestOf(other)).not.toBe(digestOf({ rows: [{ main: statement('a') }] }));
  });

  it.each([[{ answers: new Map([['a', 1]]) }], [{ services: new Set(['a']) }], [{ name: () => 'a' }], [{ pattern: /a/ }]])('has to be told whole: %o', (value) => {
    expect(() => digestOf(value)).toThrow(/JSON has no words/);
  });
});

describe('what is known without long texts', () => {
  const fact = (summary: string, value = 'a') => new Map([['f', { id: 'f', statements: [{ id: 's', value, summary: new LongText({ ja: summary, en: summary }) }] }]]);

  it('is the same where a text is another, which is a part of all that is known', () => {
    expect(digestWithoutTexts(fact('one'))).toBe(digestWithoutTexts(fact('another')));
    expect(digestOf([...fact('one')])).not.toBe(digestOf([...fact('another')]));
  });

  it('is another where anything else is, within a map too', () => {
    expect(digestWithoutTexts(fact('one'))).not.toBe(digestWithoutTexts(fact('one', 'b')));
  });
});
