import { describe, expect, it } from 'vitest';
import { inFact, problemsAfter } from '../../tests/fixtures/damaged.ts';

describe('an observation', () => {
  it('that contradicts the statement of its day needs an explanation', async () => {
    expect(await problemsAfter(inFact('    term: docker\n    valid: { from: 2020-01-10, until: 2021-06 }', '    term: containerd\n    valid: { from: 2020-01-10, until: 2021-06 }'))).toEqual(['content/facts/example/cri/default-runtime.mdx:6 references-exist statements.0.term', 'content/observations/example.yaml:10 observations-agree observations.0.seen.cri/default-runtime']);
  });

  it('that agrees needs none', async () => {
    expect(await problemsAfter({ file: 'observations/example.yaml', find: 'term: docker }', put: 'term: docker, explained: { ja: 試験用です。, en: For tests. } }' })).toEqual(['content/observations/example.yaml:10 observations-agree observations.0.seen.cri/default-runtime.explained']);
  });
});
