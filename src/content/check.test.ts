import { describe, expect, it } from 'vitest';
import { inFact, reportAfter, withDamaged } from '../../tests/fixtures/damaged.ts';
import { checkContent } from './check.ts';

const FACT = 'content/facts/example/cri/default-runtime.mdx';

describe('checkContent', () => {
  it('has nothing to say of the good content', async () => {
    expect(await reportAfter()).toEqual([]);
  });

  it('gives each finding of a rule its name, file, line, column and key', async () => {
    const [problem, ...others] = await reportAfter(inFact('source: example/guide', 'source: example/guid'));
    expect(others).toEqual([]);
    expect(problem).toEqual({
      file: FACT,
      line: 22,
      column: 17,
      path: 'statements.1.references.0.source',
      rule: 'references-exist',
      message: { ja: '"example/guid" は content/sources/ にありません', en: '"example/guid" does not exist in content/sources/' },
      hint: { ja: '"example/guide" のことですか。', en: 'Did you mean "example/guide"?' },
    });
  });

  it('reports problems of files and of rules in one run, by file and line', async () => {
    const report = await reportAfter(
      { file: 'sources/example/guide.yaml', find: 'https:', put: 'http:' },
      inFact('from: 2020-01-10, until: 2021-06', 'from: 2020-01-10, until: 2019-06'),
      inFact('<Ja>', '{x}\n\n<Ja>'),
      { file: 'glossary/docker.yaml', find: 'en: A term for tests.', put: 'en: "[x](http://example.org/)"' },
    );
    expect(report.map(({ file, line, rule }) => `${file}:${line} ${rule}`)).toEqual([
      `${FACT}:7 dates-in-order`,
      `${FACT}:28 safe-mdx`,
      'content/glossary/docker.yaml:2 links-stay-harmless',
      'content/sources/example/guide.yaml:1 schema',
    ]);
  });

  it('says everything in two languages that differ', async () => {
    for (const { message, hint } of await reportAfter(inFact('confidence: high', 'confidance: high'), inFact('id: containerd', 'id: docker'))) {
      expect(message.ja).toMatch(/[ぁ-ん]/);
      expect(hint.ja).toMatch(/[ぁ-ん]|: /);
      expect(message.en).not.toMatch(/[ぁ-んァ-ン一-龯]/);
      expect(hint.en).not.toMatch(/[ぁ-んァ-ン一-龯]/);
    }
  });

  it('asks the clock only where it is given one', async () => {
    const rules = (now?: string) =>
      withDamaged([inFact('checked: 2021-06-15', 'checked: 2099-01-01')], async (directory) => (await checkContent(directory, now ? { now } : {})).problems.map(({ rule, path }) => `${rule} ${path}`));
    expect(await rules('2021-07-01')).toEqual(['no-future-dates statements.0.checked']);
    expect(await rules()).toEqual([]);
  });

  it('fails where the folder is not there', async () => {
    await expect(checkContent('no-such-folder')).rejects.toThrow('no-such-folder');
  });
});
