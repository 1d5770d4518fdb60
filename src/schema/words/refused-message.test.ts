import { describe, expect, it } from 'vitest';
import { choice, number } from './place.ts';
import { refusedMessage } from './refused-message.ts';

const PLACES = ['service', number('nodes'), choice('sure', 'likely', 'certain')] as const;
const refused = (text: string, language: 'ja' | 'en' = 'en') => refusedMessage(text, PLACES, language);

describe('a message that is accepted', () => {
  it.each([
    ['en', '{service}: {nodes} nodes'],
    ['en', '{nodes, plural, =0 {none on {service}} one {# node of {service}} other {# nodes of {service}}}'],
    ['en', '{sure, select, likely {probably } other {}}{service}’s {nodes}'],
    ['ja', '{service}のノード{nodes, plural, other {#台}}'],
    ['en', "don't: {service}, {nodes}"],
  ] as const)('%s: %s', (language, text) => {
    expect(refused(text, language)).toEqual([]);
  });
});

describe('a message that is refused', () => {
  it.each([
    ['an unknown place', '{servce}: {nodes}', 'nothing is filled in at {servce}', '{service}, {nodes}, {sure}'],
    ['a place of every object', '{service} {nodes} {constructor}', 'nothing is filled in at {constructor}', '{service}'],
    ['a missing place', '{service}', '{nodes} is missing', 'Write {nodes}'],
    ['a choice that is shown', '{service} {nodes} {sure}', '{sure} is nothing to show', '{sure, select,'],
    ['a plural of a text', '{service, plural, other {x}} {nodes}', '{service} cannot stand in this form', 'Write it as {service}.'],
    ['a choice by a number', '{service} {nodes, select, a {x} other {y}}', '{nodes} cannot stand in this form', '{nodes, plural,'],
    ['an offset', '{service} {nodes, plural, offset:1 other {#}}', '{nodes} cannot stand in this form', '{nodes, plural,'],
    ['an ordinal', '{service} {nodes, selectordinal, other {#}}', '{nodes} cannot stand in this form', '{nodes, plural,'],
    ['a formatter', '{service} {nodes, number}', '{nodes} cannot stand in this form', '{nodes, plural,'],
    ['a plural without other', '{service} {nodes, plural, one {#}}', 'no case "other"', 'other {…}'],
    ['a word that is never given', '{service} {nodes} {sure, select, maybe {x} other {}}', 'is never "maybe"', 'likely, certain, other'],
    ['a brace that is not closed', '{service} {nodes', 'braces are wrong near character', 'close every brace'],
    ['a brace that is not opened', '{service} {nodes} }', 'stands alone', '{name}'],
    ['braces in full width', '｛service｝ {nodes}', '{service} is missing', 'Write {service}'],
    ['an expression', '{service} {nodes} ${process.env}', 'braces are wrong', 'close every brace'],
    ['two braces', '{{service}} {nodes}', 'stands alone', '{name}'],
    ['a quoted brace', "{service} {nodes} '{'", 'stands alone', '{name}'],
  ])('%s', (_what, text, message, hint) => {
    const [first] = refused(text);
    expect(first?.message.en).toContain(message);
    expect(first?.hint.en).toContain(hint);
    expect(`${first?.message.ja}${first?.hint.ja}`).toMatch(/[ぁ-ん]/);
  });

  it('names the plural that Japanese does not have', () => {
    expect(refused('{service} {nodes, plural, one {#} other {#}}', 'ja')).toMatchObject([{ message: { en: 'this language has no plural "one" (character 27)' }, hint: { ja: expect.stringContaining('other') } }]);
  });

  it.each([
    ['braces', '{'.repeat(50_000)],
    ['choices in each other', '{sure, select, other {'.repeat(5_000)],
    ['choices in each other, all closed', `${'{sure, select, other {'.repeat(5_000)}x${'}}'.repeat(5_000)}`],
    ['quotes', "'{".repeat(50_000)],
    ['quotes that stand for themselves', "''{".repeat(50_000)],
    ['spaces', `{service${' '.repeat(50_000)}`],
    ['cases', `{sure, select, ${'likely {x} '.repeat(20_000)}}`],
  ])('is refused, and not read for ever, with %s without end', (_what, text) => {
    expect(refused(text)).not.toEqual([]);
  }, 10_000);

  it('tells of every place that is wrong', () => {
    expect(refused('{a} {b}').map(({ message }) => message.en)).toEqual(['nothing is filled in at {a}', 'nothing is filled in at {b}']);
  });
});
