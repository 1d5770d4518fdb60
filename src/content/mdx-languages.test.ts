import { describe, expect, it } from 'vitest';
import { checkBothLanguages, checkOneLanguage } from './mdx-languages.ts';
import { parseMdx } from './mdx-tree.ts';

const tree = (body: string) => {
  const parsed = parseMdx(body, 10);
  if ('message' in parsed) throw new Error(parsed.message.en);
  return parsed;
};
const told = (body: string) => checkBothLanguages(tree(body)).map(({ line, message }) => `${line} ${message.en}`);

describe('checkOneLanguage', () => {
  const told = (body: string, language: 'ja' | 'en') => checkOneLanguage(tree(body), language).map(({ line, message }) => `${line} ${message.en}`);

  it('points at the one paragraph that was left in the other language', () => {
    expect(told('A test of many words, all of them in English, as they should be in a guide that is read by people everywhere.\n\nここだけ日本語のまま。\n\nMore of the words.', 'en')).toEqual(['12 does not look like English']);
    expect(told('試験です。\n\nThis was left in the other language as it stands.\n\n続きです。\n\n## kube-proxy', 'ja')).toEqual(['12 does not look like Japanese']);
  });
});

describe('checkBothLanguages', () => {
  it.each(['', '<Ja>試験です。</Ja>\n<En>A test.</En>', '<Ja>\n\n## 見出し\n\n試験です。\n\n</Ja>\n\n<En>\n\n## Heading\n\nA test.\n\n</En>', '<Ja>試験です。</Ja>\n\n<En>A test.</En>\n\n<Ja>続きです。</Ja>\n\n<En>More.</En>', '<Ja><Figure name="x" /></Ja>\n<En>`code`</En>'])(
    'accepts "%s"',
    (body) => {
      expect(told(body)).toEqual([]);
    },
  );

  it.each([
    ['<Ja>試験です。</Ja>', ['10 the text below the frontmatter lacks <En>']],
    ['\n<En>A test.</En>', ['11 the text below the frontmatter lacks <Ja>']],
    ['<Ja>試験です。</Ja>\n<En></En>', ['11 is empty']],
    ['<Ja>試験です。</Ja>\n\n<En>\n\n</En>', ['12 is empty']],
    ['<Ja>試験です。</Ja>\n\nNot for anybody.\n\n<En>A test.</En>', ['12 there is text outside of <Ja> and <En>']],
    ['## Heading\n\n<Ja>試験です。</Ja>\n\n<En>A test.</En>', ['10 there is text outside of <Ja> and <En>']],
    ['<Ja>A text in the wrong place.</Ja>\n<En>試験です。</En>', ['10 does not look like Japanese', '11 does not look like English']],
    ['<Ja>試験です。<En>A test.</En></Ja>\n<En>A test.</En>', ['10 <Ja> or <En> stands inside another']],
  ])('says of "%s" what is wrong, at its line', (body, problems) => {
    expect(told(body)).toEqual(problems);
  });

  it.each([
    ['<Ja>試験です。</Ja> <En>A test.</En>', []],
    ['<Ja>試験です。</Ja> and <En>A test.</En>', ['10 there is text outside of <Ja> and <En>']],
    ['<Ja>試験です。</Ja>\n<En>  </En>', ['11 is empty']],
    ['<Ja>試験です。</Ja>\n\n<En>\n\n***\n\n</En>', ['12 is empty']],
    ['`code`\n\n<Ja>試験です。</Ja>\n<En>A test.</En>', ['10 there is text outside of <Ja> and <En>']],
  ])('reads tags that stand on one line: %j', (body, problems) => {
    expect(told(body)).toEqual(problems);
  });

  it('names the language that is missing in both', () => {
    expect(checkBothLanguages(tree('<En>A test.</En>'))[0]?.message).toEqual({ ja: '本文に <Ja> がありません', en: 'the text below the frontmatter lacks <Ja>' });
  });

  it('says in both languages how it is written', () => {
    expect(checkBothLanguages(tree('Text.'))[0]?.hint).toEqual({ ja: expect.stringContaining('両方の言語で'), en: expect.stringContaining('<Ja>…</Ja> and <En>…</En>') });
  });
});

describe('checkOneLanguage', () => {
  it('accepts a text in its language', () => {
    expect(checkOneLanguage(tree('試験です。'), 'ja')).toEqual([]);
    expect(checkOneLanguage(tree('A test, with 「引用」 in it, of some length.'), 'en')).toEqual([]);
  });

  it('points at the beginning of a text in the other language', () => {
    expect(checkOneLanguage(tree('\n\n試験です。'), 'en')).toMatchObject([{ line: 12, message: { en: 'does not look like English' } }]);
    expect(checkOneLanguage(tree('See [the comparison](/cri/) for all.'), 'ja')).toMatchObject([{ line: 10 }]);
  });

  it('asks for a text where there is none', () => {
    expect(checkOneLanguage(tree(''), 'ja')).toMatchObject([{ line: 1, column: 1, message: { en: 'has no text below the frontmatter', ja: '本文がありません' } }]);
  });

  it('tells of tags alone where a text in the other language stands in them', () => {
    expect(checkOneLanguage(tree('<En>A test.</En>'), 'ja').map(({ message }) => message.en)).toEqual(['a guide does not use <Ja> and <En>']);
  });

  it('refuses the tags of texts in two languages', () => {
    expect(checkOneLanguage(tree('<Ja>試験です。</Ja>'), 'ja')).toMatchObject([{ message: { en: 'a guide does not use <Ja> and <En>' }, hint: { ja: expect.stringContaining('ja.mdx') } }]);
  });
});
