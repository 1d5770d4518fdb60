import { describe, expect, it } from 'vitest';
import { inFact, problemsAfter } from '../../tests/fixtures/damaged.ts';

describe('a statement without a reference', () => {
  it('is refused', async () => {
    expect(await problemsAfter(inFact('    references:\n      - source: example/release-notes\n        supports: { ja: 試験用の根拠, en: Evidence for tests }\n', ''))).toEqual(['content/facts/example/cri/default-runtime.mdx:3 statements-sourced statements.0', 'content/sources/example/release-notes.yaml:1 sources-used-once ']);
  });

  it('is fine where it says that nothing is known', async () => {
    expect(await problemsAfter({ file: 'facts/example/cri/runtime-version.mdx', find: 'value: containerd 1.4\n    version: "1.4"', put: 'value: { type: not-documented }' })).toEqual([]);
  });
});
