import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { inFact, withDamaged } from '../fixtures/damaged.ts';
import { editorIsTold } from '../fixtures/editor-is-told.ts';
import { checkDamaged, runCheck } from '../fixtures/run-check.ts';

const FACT = 'content/facts/example/cri/default-runtime.mdx';
const REFERENCES = '    references:\n      - source: example/release-notes\n        supports: { ja: 試験用の根拠, en: Evidence for tests }\n';
const UNUSED = 'url: https://example.org/other\ntitle: Other\npublisher: Example\nkind: vendor-docs\nlanguage: en\n';
const MISNAMED = 'name: Example\ndefinition: { ja: 試験用の用語です。, en: A term for tests. }\n';
const EVENT = `---\ntitle: { ja: 試験用の出来事, en: An event for tests }\nlayers: [cri]\nsummary: { ja: 試験用です。, en: For tests. }\nreferences: [{ source: example/guide, supports: { ja: 試験用の根拠, en: Evidence for tests } }]\n---\n`;

describe('npm run check, one broken rule', { timeout: 30_000 }, () => {
  editorIsTold([
    ['an unknown source', inFact('source: example/guide', 'source: example/guid'), `${FACT}:22:17 `, 'Did you mean "example/guide"?', '"example/guide" のことですか。'],
    ['an unknown variant', inFact('variants: [linux]', 'variants: [linx]'), `${FACT}:5:16 `, 'Did you mean "linux"?', '"linux" のことですか。'],
    ['an unknown term', inFact('term: docker', 'term: kubelet'), `${FACT}:6:11 `, 'Mend the id, or add that file first.', 'idを直すか、先にそのファイルを'],
    ['an overlap', inFact('valid: { from: 2021-06 }', 'valid: { from: 2021-05 }'), `${FACT}:19:12 `, 'or write alongside: true', 'alongside: true と書いて'],
    ['an end before the beginning', inFact('until: 2021-06 }', 'until: 2019-06 }'), `${FACT}:7:39 `, 'first day on which it is no longer true', '正しくなくなった最初の日'],
    ['a check in the future', inFact('checked: 2021-06-15', 'checked: 2099-01-01'), `${FACT}:15:14 `, 'Write the day on which it was held against its sources.', '実際に出典と照らした日'],
    ['a beginning ahead that is not planned', inFact('valid: { from: 2021-06 }', 'valid: { from: 2022-06 }'), `${FACT}:19:20 `, 'write { planned: … }', '{ planned: … }'],
    ['a statement without a reference', inFact(REFERENCES, ''), `${FACT}:3:5 `, 'Add a source under references', 'references に出典を加えるか'],
    ['a repeated id', inFact('id: containerd', 'id: docker'), `${FACT}:16:9 `, 'Give the newer one another id', '新しい方に別のid'],
    ['a variant listed twice', inFact('variants: [linux]', 'variants: [linux, linux]'), `${FACT}:5:23 `, 'Remove one of the two', 'どちらかを消し'],
    ['an unused source', { file: 'sources/example/other.yaml', text: UNUSED }, 'content/sources/example/other.yaml:1:1 ', 'Refer to it with source: example/other', 'source: example/other と参照'],
    ['one url in two sources', { file: 'sources/example/release-notes.yaml', find: 'org/release-notes', put: 'org/guide' }, 'content/sources/example/release-notes.yaml:1:6 ', 'Use "example/guide" and remove this file.', '"example/guide" を使い'],
    ['one document under two addresses', { file: 'sources/example/release-notes.yaml', find: 'example.org/release-notes', put: 'EXAMPLE.org/guide/' }, 'content/sources/example/release-notes.yaml:1:6 ', 'Use "example/guide" and remove this file.', '"example/guide" を使い'],
    ['an event on a day that does not exist', { file: 'milestones/2021-02-30-example.mdx', text: EVENT }, 'content/milestones/2021-02-30-example.mdx:2:1 ', 'Let the file name begin with the day', 'ファイル名を、出来事の日'],
    ['a text outside of the languages', inFact('<Ja>', 'Text.\n\n<Ja>'), `${FACT}:28:1 `, 'as <Ja>…</Ja> and <En>…</En>', '両方の言語で書いて'],
    ['a mention of a statement that is not there', inFact('</En>', ' <Fact id="example/cri/default-runtime#dokcer" /></En>'), `${FACT}:29:23 `, 'Did you mean "docker"?', '"docker" のことですか。'],
    ['a link to a page that is not there', { file: 'guides/example/en.mdx', find: '/cri/', put: '/cri/default-runtim/' }, 'content/guides/example/en.mdx:9:5 ', 'Did you mean "cri/default-runtime"?', '"cri/default-runtime" のことですか。'],
    ['a file name with capitals', { file: 'glossary/Example.yaml', text: MISNAMED }, 'content/glossary/Example.yaml:1:1 ', 'Mend its place or name', '置き場所と名前'],
    ['a file name with another extension', { file: 'glossary/example.yml', text: MISNAMED }, 'content/glossary/example.yml:1:1 ', 'Mend its place or name', '置き場所と名前'],
    ['an http link in a sentence', inFact('summary: { ja: 試験用の記述です。', 'summary: { ja: "[試験](http://example.org/)です。"'), `${FACT}:9:20 `, 'Only https:, mailto:', 'https:・mailto:'],
    ['swapped languages', inFact('{ ja: 試験用の記述です。, en: A statement for tests. }', '{ ja: A statement that is there for tests., en: 試験用の記述です。 }'), `${FACT}:9:`, 'are ja and en swapped?', 'ja と en が逆ではありませんか'],
    ['a version that is missing', { file: 'facts/example/cri/runtime-version.mdx', find: '    version: "1.4"\n', put: '' }, 'content/facts/example/cri/runtime-version.mdx:3:5 ', 'Add version: …', 'version: … を加えて'],
  ]);

  it('names the guide that is missing in English', async () => {
    const report = await checkDamaged([], ['guides/example/en.mdx']);
    expect(report.status).toEqual([1, 1]);
    expect(report.en).toMatch(/content\/guides\/example\/ja\.mdx:\d+:\d+ .*content\/guides\/example\/en\.mdx is missing\n.*Write the guide in the other language too\./);
    expect(report.ja).toMatch(/content\/guides\/example\/en\.mdx がありません\n.*もう一方の言語でも書いてください。/);
  });

  it('names a word whose place is misspelt, and the file of words that is gone', async () => {
    const said = await withDamaged([], async (directory) => {
      await cp('content/words', path.join(directory, 'words'), { recursive: true });
      await rm(path.join(directory, 'words/moved.yaml'));
      const table = path.join(directory, 'words/table.yaml');
      await writeFile(table, (await readFile(table, 'utf8')).replace('{month}: "', '{mnoth}: "'));
      const ended = await Promise.all((['ja', 'en'] as const).map((lang) => runCheck('--content', directory, '--lang', lang)));
      expect(ended.map(({ status }) => status)).toEqual([1, 1]);
      return ended.map(({ stderr }) => stderr.replaceAll(`${directory}/`, 'content/'));
    });
    expect(said[0]).toMatch(/words\/moved\.yaml:1:1 .*ファイルがありません\n.*元に戻して[^]*words\/table\.yaml:6:\d+ .*\{mnoth\} に入るものはありません\n.*ここに入るもの: \{month\}/);
    expect(said[1]).toMatch(/words\/moved\.yaml:1:1 .*is missing\n.*Put it back[^]*words\/table\.yaml:6:\d+ .*nothing is filled in at \{mnoth\}\n.*What is filled in here: \{month\}/);
  });

  it('names the fact whose criterion is gone', async () => {
    const report = await checkDamaged([], ['criteria/cri/runtime-version.mdx']);
    expect(report.status).toEqual([1, 1]);
    expect(report.en).toMatch(/facts\/example\/cri\/runtime-version\.mdx:2:1 .*"cri\/runtime-version" does not exist in content\/criteria\//);
  });
});
