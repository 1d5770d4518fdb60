import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { japaneseInBody, japaneseInContent } from './japanese/in-content.ts';
import { japaneseInReadme } from './japanese/in-readme.ts';
import { japaneseInCode, japaneseInSource } from './japanese/in-source.ts';
import { lint, type Violation } from './japanese/lint.ts';
import type { Kind, Passage } from './japanese/passage.ts';

const README = 'README.md';
const shown = ({ file, line, sentence, rule, message }: Violation) => `${file}:${line} ${sentence}\n  ${rule}: ${message}`;
const report = async (passages: Passage[]) => (await lint(passages)).map(shown).join('\n');

// All in this one file, so that the dictionary of the morphological analyser is loaded once.
describe('the Japanese', { timeout: 120_000 }, () => {
  it('of content/ reads naturally', async () => {
    expect(await report(await japaneseInContent('content'))).toBe('');
  });

  it('of the pages reads naturally', async () => {
    expect(await report(japaneseInSource())).toBe('');
  });

  it('of the README reads naturally', async () => {
    expect(await report(japaneseInReadme(README, readFileSync(README, 'utf8')))).toBe('');
  });
});

describe('a text that reads badly is reported', { timeout: 60_000 }, () => {
  const rulesAgainst = async (kind: Kind, text: string) => (await lint([{ file: 'sample', line: 1, kind, text }])).map(({ rule }) => rule);

  it.each<[Kind, string, string]>([
    ['sentences', 'ランタイムはcontainerdである。', 'no-mix-dearu-desumasu'],
    ['sentences', 'ランタイムはcontainerdです', 'ja-no-mixed-period'],
    ['sentences', 'ノードで管理者権限で設定ファイルを開きます。', 'no-doubled-joshi'],
    ['sentences', '既定は、EKSでは、2022年からは、1.24以降で、containerdです。', 'max-ten'],
    ['sentences', `既定は${'EKSとAKSと'.repeat(20)}RKSで違います。`, 'sentence-length'],
    ['sentences', '設定を変更することができます。', 'ja-no-redundant-expression'],
    ['sentences', 'クラスタを作ります。', 'prh'],
    ['sentences', 'EKS の既定です。', 'ja-space-between-half-and-full-width'],
    ['phrase', '既定はcontainerdです。', 'no-mix-dearu-desumasu'],
    ['words', '2つのデフォルト', 'prh'],
    ['page', '# 見出し\n\n本文である。', 'no-mix-dearu-desumasu'],
  ])('as %s: %s', async (kind, text, rule) => {
    expect(await rulesAgainst(kind, text)).toContain(rule);
  });

  it('with its file, its line and its sentence', async () => {
    const good: Passage = { file: 'content/a.mdx', line: 7, kind: 'sentences', text: 'よい文です。\nもう一つ。' };
    const bad: Passage = { ...good, line: 20, text: 'よい文です。\nノードを見ます。クラスタを作ります。よい文です。' };
    expect(await lint([good, bad])).toEqual([
      { file: 'content/a.mdx', line: 21, sentence: 'クラスタを作ります。', rule: 'prh', message: 'クラスタ => クラスター' },
    ]);
  });
});

describe('Japanese is found', () => {
  const texts = (passages: Passage[]) => passages.map(({ line, kind, text }) => [line, kind, text.trim()]);

  it('in the frontmatter of a content folder, by the kind of its key', async () => {
    const found = (await japaneseInContent('tests/fixtures/content')).filter(({ file }) => file.endsWith('facts/example/cri/default-runtime.mdx'));
    expect(found.map(({ kind }) => kind)).toContain('sentences');
    expect(found.map(({ kind }) => kind)).toContain('phrase');
    for (const { file, line, text } of found) expect(readFileSync(file, 'utf8').split('\n')[line - 1]).toContain(text);
  });

  it('in words, every choice for itself, with code where something is filled in', async () => {
    const found = (await japaneseInContent('content')).filter(({ file }) => /words\/(cluster-script|in-words|statement)\.yaml$/.test(file));
    expect(found).toEqual(expect.arrayContaining([
      expect.objectContaining({ kind: 'words', text: '`code`は`code`：`code``code``code`' }),
      expect.objectContaining({ kind: 'words', text: '（ノード`code`台）' }),
      expect.objectContaining({ kind: 'sentences', text: '`code`の記録はありません。' }),
      expect.objectContaining({ file: 'content/words/statement.yaml', kind: 'words', text: '英語' }),
    ]));
  });

  it('in a body, but not in its English blocks', () => {
    const mdx = '---\na: b\n---\n<En>\n\nA 「part」.\n\n</En>\n\n<Ja>\n\n補足です。\n\n</Ja>\n';
    expect(texts(japaneseInBody('a.mdx', mdx))).toEqual([[4, 'page', '補足です。']]);
    expect(japaneseInBody('a.mdx', '---\na: b\n---\n<En>\n\nA 「part」.\n\n</En>\n')).toEqual([]);
  });

  it('in strings and templates of TypeScript', () => {
    const code = "const a = 'English';\nconst b = (n: number) => `構成${n}種`;\nconst c = { d: '文です。' };\n";
    expect(texts(japaneseInCode('a.ts', code))).toEqual([
      [2, 'words', '構成`code`種'],
      [3, 'sentences', '文です。'],
    ]);
  });

  it('in the frontmatter, the attributes and the text of an Astro file', () => {
    const code = "---\nconst a = '前';\n---\n<p title={ja ? '題' : 'title'}>本文</p>\n";
    expect(texts(japaneseInCode('a.astro', code))).toEqual([
      [2, 'words', '前'],
      [4, 'words', '題'],
      [4, 'words', '本文'],
    ]);
  });

  it('in the upper half of a README', () => {
    expect(texts(japaneseInReadme('README.md', '# 題\n\n文です。\n\n---\n\n# Title\n'))).toEqual([[1, 'page', '# 題\n\n文です。']]);
    expect(() => japaneseInReadme('README.md', '# 題\n')).toThrow('README.md has no line ---');
  });
});
