import { expect, it } from 'vitest';
import { tooMuch } from './mdx-size.ts';

const told = (body: string) => {
  const found = tooMuch(body, 10);
  return found && `${found.line}:${found.column} ${found.message.en}`;
};

it.each([
  ['a long text', 'a\n\n'.repeat(22_000), '10:1 the text of this file is too long, with more than 65536 signs'],
  ['a long paragraph', `a\n\n${'b '.repeat(4_001)}\n\nc`, '12:1 this paragraph is too long, with more than 8000 signs'],
  ['a paragraph of quotes', `a\n \n\nb\n\n${'"\'\n'.repeat(201)}`, '15:1 this paragraph holds more than 400 quotes'],
])('%s is refused where it begins', (_what, body, message) => {
  expect(told(body)).toBe(message);
});

it.each([
  ['nothing', ''],
  ['a paragraph as long as may be', 'a '.repeat(4_000)],
  ['quotes in paragraphs of their own', `${'"a" '.repeat(200)}\n\n`.repeat(8)],
])('%s is not', (_what, body) => {
  expect(told(body)).toBeUndefined();
});

it('says so in both languages, and what to do', () => {
  expect(tooMuch('"'.repeat(401), 1)).toMatchObject({ message: { ja: 'この段落には、引用符が400個より多くあります' }, hint: { en: expect.stringContaining('empty lines'), ja: expect.stringContaining('空行') } });
  expect(tooMuch('a'.repeat(70_000), 1)?.message.ja).toBe('このファイルの文章が長すぎます（65536字まで）');
  expect(tooMuch('a'.repeat(8_001), 1)?.message.ja).toBe('この段落が長すぎます（8000字まで）');
});
