import { describe, expect, it } from 'vitest';
import { statement } from '../../tests/fixtures/knowledge.ts';
import { exampleFiles, FACT, ruleContext, told } from '../../tests/fixtures/rule-context.ts';
import { sentencesWhole } from './sentences-whole.ts';

const find = (en: string) => told(sentencesWhole, ruleContext(exampleFiles([statement('a', { summary: { ja: '試験です。', en } })])));

describe('sentences-whole', () => {
  it.each(['Plain.', 'Set `a` and `b <c>`.', 'See [the page](https://example.org/a_b).', 'Less than 3 < 4 Pods, [sic] (really).', 'A list[0] of things'])('accepts %j', (text) => {
    expect(find(text)).toEqual([]);
  });

  it.each([
    ['Set `a and go on.', 'Put ` on both sides', '` で囲んで'],
    ['Nothing in `` here.', 'Put ` on both sides', '` で囲んで'],
    ['See [the page](https://example.org/a b).', 'Write it as [words]', '[言葉]'],
    ['See [the page](https://example.org', 'Write it as [words]', '[言葉]'],
    ['<b onclick="x">Bold</b>', 'HTML is not possible here', 'HTMLは使えません'],
    ['It is <!-- not --> here.', 'HTML is not possible here', 'HTMLは使えません'],
    ['It is **bold**.', 'Remove it', '印を消して'],
    ['See ![a picture](https://example.org/a.png).', 'Remove the !', '! を消して'],
    ['One line.\n\n# Another', 'Write it on one line', '一行で書いて'],
    ['Non&nbsp;breaking.', 'Write the character itself', '文字そのもの'],
  ])('refuses %j and says how it is written', (text, en, ja) => {
    expect(find(text)).toMatchObject([{ at: `${FACT} statements.0.summary.en`, hint: { en: expect.stringContaining(en), ja: expect.stringContaining(ja) } }]);
  });

  it('holds names and titles to it, but not the title of a source, which is as published', () => {
    const term = { name: 'Term `open', definition: { ja: '用語です。', en: 'A term.' } };
    const source = { url: 'https://example.org/', title: 'The <b> element', publisher: 'Example', kind: 'vendor-docs' as const, language: 'en' as const };
    expect(told(sentencesWhole, ruleContext({ glossary: { term }, sources: { 'example/b': source } })).map(({ at }) => at)).toEqual(['glossary/term name']);
  });

  it('holds values that are the same in every language to it, too', () => {
    expect(told(sentencesWhole, ruleContext(exampleFiles([statement('a', { value: '<b>Docker</b>' })])))).toMatchObject([{ at: `${FACT} statements.0.value` }]);
  });
});
