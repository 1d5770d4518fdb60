import { describe, expect, it } from 'vitest';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { inFact, reportAfter, withDamaged, type Damage } from '../../tests/fixtures/damaged.ts';
import { LIST_NAMES } from '../ledger/published.ts';
import { checkContent, holdAgainstRules } from './check.ts';
import { byPlace } from './problem.ts';
import { joinFiles } from './read.ts';

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

  it('follows what texts link to, at its line', async () => {
    const report = await reportAfter(inFact('A text for tests.', 'See [a](/facts/example/cri/default-runtime/) and [b](/facts/example/cri/gone/).'));
    expect(report.map(({ file, line, rule }) => `${file}:${line} ${rule}`)).toEqual([`${FACT}:29 mentions-exist`]);
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

describe('checkContent, with a ledger', () => {
  const SAID = '{"id":"example/cri/default-runtime#docker","corrections":0,"recorded":"2021-06-15","claim":{"value":"CRI-O","valid":{"from":"2020-01-10","until":"2021-06"}}}\n';

  /** What is said of the good content, damaged, beside a ledger that holds these addresses. */
  const told = (addresses: string, said: string, ...damages: Damage[]) =>
    withDamaged(damages, async (directory) => {
      const ledger = path.join(directory, '../', `${path.basename(directory)}-ledger`);
      await mkdir(ledger);
      for (const name of LIST_NAMES) await writeFile(path.join(ledger, name), name === 'pages.txt' ? addresses : '');
      await writeFile(path.join(ledger, 'moved.yaml'), 'moves: []\n');
      await writeFile(path.join(ledger, 'said.jsonl'), said);
      const { problems } = await checkContent(directory, { ledger, now: '2021-07-01' }).finally(() => rm(ledger, { recursive: true }));
      return problems.map(({ file, line, rule, message }) => `${path.basename(file)}:${line} ${rule} ${message.en}`);
    });

  it('misses what was published and is gone, and no other address', async () => {
    expect(await told('/facts/example/cri/default-runtime/\n/facts/example/cri/gone/\n/about/\n', '')).toEqual(['pages.txt:2 ledger the published address /facts/example/cri/gone/ is gone']);
  });

  it('misses a published id in the file that lost it', async () => {
    const published = '/facts/example/cri/default-runtime/\n/facts/example/cri/default-runtime/#docker\n';
    expect(await told(published, '')).toEqual([]);
    expect(await told(published, '', inFact('id: docker', 'id: dockr'), { file: 'services/example.mdx', find: 'default-runtime#docker', put: 'default-runtime#dockr' })).toEqual(expect.arrayContaining([expect.stringMatching(/^default-runtime\.mdx:3 ids-stay the published id "docker" is gone/)]));
  });

  it('says nothing of content of which no fact was published', async () => {
    expect(await told('/facts/other/cri/default-runtime/\n', SAID)).toEqual([]);
  });

  it('notices a value that changed without a word, at its line', async () => {
    expect(await told('/facts/example/cri/default-runtime/\n', SAID)).toEqual(expect.arrayContaining([expect.stringMatching(/^default-runtime\.mdx:4 corrected-openly value of the published statement "docker" changed/)]));
  });

  it('tells what cannot be read of it', async () => {
    expect(await told('/cut', '{\n')).toEqual(['pages.txt:1 ledger this file of the ledger was cut off', 'said.jsonl:1 ledger this line of the ledger cannot be read']);
  });

  it('is silent about it while a file cannot be read, and speaks of it beside broken rules, in order', async () => {
    expect(await told('/facts/example/cri/gone/\n', '', inFact('confidence: high', 'confidance: high'))).toEqual([expect.stringContaining('default-runtime.mdx:13 schema')]);
    const both = await told('/facts/example/cri/default-runtime/\n/facts/example/cri/gone/\n', '', inFact('id: containerd', 'id: docker'));
    expect(both.map((line) => line.split(' ')[1])).toEqual(expect.arrayContaining(['ledger', 'ids-unique']));
  });
});

describe('checkContent, asked for what was not checked for long', () => {
  it('reports it, and only then', async () => {
    const old = [inFact('recorded: 2021-06-15', 'recorded: 2019-06-15'), inFact('checked: 2021-06-15', 'checked: 2019-06-15')];
    const rules = (stale: boolean) => withDamaged(old, async (directory) => (await checkContent(directory, { stale })).problems.map(({ rule }) => rule));
    expect([await rules(true), await rules(false)]).toEqual([['still-fresh'], []]);
  });
});

describe('a finding of a rule', () => {
  it('without a file of its own stands at the beginning of what it names', () => {
    const entry = { collection: 'glossary', id: 'nowhere', data: {}, body: '' } as never;
    const rule = { name: 'test', check: () => [{ entry, path: ['name'], message: { ja: '誤り', en: 'wrong' }, hint: { ja: '直す', en: 'mend' } }] };
    expect(holdAgainstRules(joinFiles([]), undefined, [rule]).problems).toMatchObject([{ file: 'nowhere', line: 1, column: 1, path: 'name', rule: 'test' }]);
  });

  it('is told in the order of files, lines and columns', () => {
    const at = (file: string, line: number, column: number) => ({ file, line, column, path: '', rule: '', message: { ja: '', en: '' }, hint: { ja: '', en: '' } });
    const ordered = [at('a', 1, 2), at('a', 1, 9), at('a', 3, 1), at('b', 1, 1)];
    for (const first of ordered) for (const second of ordered) expect(Math.sign(byPlace(first, second))).toBe(Math.sign(ordered.indexOf(first) - ordered.indexOf(second)));
  });
});
