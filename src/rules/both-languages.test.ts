import { describe, expect, it } from 'vitest';
import { statement } from '../../tests/fixtures/knowledge.ts';
import { exampleFiles, FACT, ruleContext, told } from '../../tests/fixtures/rule-context.ts';
import { bothLanguages } from './both-languages.ts';

const LONG = 'The node runs containerd unless something else is asked for.';
const withSummary = (ja: string, en: string) => told(bothLanguages, ruleContext(exampleFiles([statement('a', { summary: { ja, en } })])));
const guide = { title: 'Example', description: 'Example', order: 1, layers: ['cri' as const], checked: '2021-06-15' };
const inBoth = (text: string) => withSummary(text, text).map(({ at }) => at);

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

describe('both-languages, one text for both', () => {
  it.each(['containerd 1.7.27', 'Pod CIDR', '110', 'Apache License 2.0', '`docker ps`', 'containerd, runc', 'kube-proxy (iptables)'])('accepts %s, which is the same in any language', (text) => {
    expect(inBoth(text)).toEqual([]);
  });

  it.each([['コンテナランタイムです。', 'en'], ['Two network models', 'ja'], ['VPC CNI 1.8 comes out', 'ja'], ['The runtime of the node.', 'ja'], ['ノードのruntime', 'en']])('refuses "%s" below %s', (text, language) => {
    expect(inBoth(text)).toEqual([`${FACT} statements.0.summary.${language}`]);
  });

  it.each(['…', '123', '컨테이너', 'контейнер'])('refuses "%s" as English of a Japanese sentence', (text) => {
    expect(withSummary('ノードはcontainerdで動きます。', text).map(({ at }) => at)).toEqual([`${FACT} statements.0.summary.en`]);
  });

  it('refuses a Japanese text without words beside an English one', () => {
    expect(withSummary('。', 'It runs containerd.').map(({ at }) => at)).toEqual([`${FACT} statements.0.summary.ja`]);
  });

  it('refuses short texts that were swapped', () => {
    expect(withSummary('Default runtime', '既定のランタイム').map(({ at }) => at)).toEqual([`${FACT} statements.0.summary.en`]);
  });

  it('accepts an English sentence that quotes a Japanese name', () => {
    expect(withSummary('連載の第15回です。', 'Part 15 of the series 「RKSを知る!」 in SIOS Tech Lab, of May 2021.')).toEqual([]);
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

  it('points at a title or description in the other language', () => {
    const guides = { 'example/ja': { ...guide, description: 'What the kubelet says to the runtime.' }, 'example/en': { ...guide, title: 'ランタイムとは' } };
    expect(told(bothLanguages, ruleContext({ guides })).map(({ at }) => at)).toEqual(['guides/example/ja description', 'guides/example/en title']);
  });
});
