import { describe, expect, it } from 'vitest';
import { statement } from '../../tests/fixtures/knowledge.ts';
import { exampleFiles, FACT, ruleContext, told } from '../../tests/fixtures/rule-context.ts';
import { bothLanguages } from './both-languages.ts';

const LONG = 'The node runs containerd unless something else is asked for.';
const withSummary = (ja: string, en: string) => told(bothLanguages, ruleContext(exampleFiles([statement('a', { summary: { ja, en } })])));
const withBody = (body: string) => told(bothLanguages, ruleContext(exampleFiles([statement('a')]), { bodies: { [FACT]: body } }));
const guide = { title: 'Example', description: 'Example', order: 1, layers: ['cri' as const], checked: '2021-06-15' };

describe('both-languages, sentences', () => {
  it('accepts a Japanese and an English sentence', () => {
    expect(withSummary('ノードはcontainerdで動きます。', LONG)).toEqual([]);
  });

  it('accepts a name that is the same in both languages', () => {
    expect(withSummary('containerd', 'containerd')).toEqual([]);
  });

  it('accepts a short Japanese text that is made of code', () => {
    expect(withSummary('`containerd`', 'The runtime `containerd`')).toEqual([]);
  });

  it('points at Japanese below en and asks for English', () => {
    expect(withSummary('試験用の記述です。', '英語ではない試験用の記述です。')).toMatchObject([
      { at: `${FACT} statements.0.summary.en`, message: { en: 'does not look like English' }, hint: { en: expect.stringContaining('Write the English text here'), ja: expect.stringContaining('英語の文を書いてください') } },
    ]);
  });

  it('points at English below ja and asks for Japanese', () => {
    expect(withSummary(LONG, 'It runs containerd.')).toMatchObject([
      { at: `${FACT} statements.0.summary.ja`, message: { ja: '日本語ではないようです' }, hint: { en: expect.stringContaining('Write the Japanese text here'), ja: expect.stringContaining('日本語の文を書いてください') } },
    ]);
  });
});

describe('both-languages, texts below the frontmatter', () => {
  it('accepts no text, and a text in both languages', () => {
    expect(withBody('')).toEqual([]);
    expect(withBody('<Ja>試験です。</Ja>\n<En>A test.</En>')).toEqual([]);
  });

  it.each(['<Ja>試験です。</Ja>', '<En>A test.</En>', 'A text for nobody in particular.'])('asks for the other language beside "%s"', (body) => {
    expect(withBody(body)).toMatchObject([{ at: FACT, hint: { en: expect.stringContaining('<Ja>…</Ja> and <En>…</En>'), ja: expect.stringContaining('両方の言語') } }]);
  });
});

describe('both-languages, guides', () => {
  it('accepts a guide that is there in both languages, without any <Ja> or <En>', () => {
    const context = ruleContext({ guides: { 'example/ja': guide, 'example/en': guide } }, { bodies: { 'guides/example/ja': '試験です。', 'guides/example/en': 'A test.' } });
    expect(told(bothLanguages, context)).toEqual([]);
  });

  it.each([
    ['example/ja', 'content/guides/example/en.mdx'],
    ['example/en', 'content/guides/example/ja.mdx'],
  ])('names the file that %s lacks', (id, missing) => {
    expect(told(bothLanguages, ruleContext({ guides: { [id]: guide } }))).toMatchObject([
      { at: `guides/${id}`, message: { en: `${missing} is missing`, ja: `${missing} がありません` }, hint: { en: expect.stringContaining('in the other language too') } },
    ]);
  });

  it('does not call a guide missing that is there with a mistake of its own', () => {
    expect(told(bothLanguages, ruleContext({ guides: { 'example/ja': guide } }, { unreadable: { guides: ['example/en'] } }))).toEqual([]);
  });
});
