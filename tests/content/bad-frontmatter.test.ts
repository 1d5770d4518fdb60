import { describe, expect, it } from 'vitest';
import { inFact, problemsAfter, reportAfter } from '../fixtures/damaged.ts';

const FILE = 'content/facts/example/cri/default-runtime.mdx';

describe('frontmatter', () => {
  it('names a misspelt key and the one that was meant, in both languages', async () => {
    const report = await reportAfter(inFact('confidence: high', 'confidance: high'));
    const misspelt = report.find((p) => p.path === 'statements.0.confidance');
    expect(misspelt).toMatchObject({ file: FILE, line: 13 });
    expect(`${misspelt?.message.ja}${misspelt?.hint.ja}`).toContain('confidence');
    expect(`${misspelt?.message.en}${misspelt?.hint.en}`).toContain('confidence');
  });

  it.each([
    ['a day that does not exist', inFact('2020-01-10', '2020-02-30'), `${FILE}:7 schema statements.0.valid.from`],
    ['a month that does not exist', inFact('until: 2021-06', 'until: 2021-13'), `${FILE}:7 schema statements.0.valid.until`],
    ['a Kubernetes version without quotes', inFact('"1.23"', '1.23'), `${FILE}:8 schema statements.0.kubernetes.until`],
    ['an id with capitals', inFact('id: docker', 'id: Docker'), `${FILE}:3 schema statements.0.id`],
    ['a repeated key', inFact('confidence: high', 'confidence: high\n    confidence: low'), `${FILE}:14 yaml `],
  ])('refuses %s', async (_what, damage, problem) => {
    expect(await problemsAfter(damage)).toContain(problem);
  });

  it.each([
    ['an alias', inFact('id: containerd', 'id: *x')],
    ['a tag', inFact('id: containerd', 'id: !!js/function x')],
    ['an open quote', inFact('value: Docker', 'value: "Docker')],
    ['no frontmatter at all', { file: 'facts/example/cri/default-runtime.mdx', text: 'text alone' }],
  ])('refuses %s, and names the file', async (_what, damage) => {
    const files = (await reportAfter(damage)).map((p) => p.file);
    expect(files).toContain(FILE);
  });

  it('reports every problem of every file in one run', async () => {
    const found = await problemsAfter(inFact('2020-01-10', '2020-02-30'), { file: 'sources/example/guide.yaml', find: 'https:', put: 'http:' });
    expect(found).toContain(`${FILE}:7 schema statements.0.valid.from`);
    expect(found).toContain('content/sources/example/guide.yaml:1 schema url');
  });

  it('belongs to a file that stands where its collection is', async () => {
    const misplaced = { file: 'facts/example/cri/Default_Runtime.mdx', text: 'x' };
    expect(await problemsAfter(misplaced)).toEqual(['content/facts/example/cri/Default_Runtime.mdx:1 paths ']);
  });
});
