import { describe, expect, it } from 'vitest';
import { problemsAfter } from '../../tests/fixtures/damaged.ts';

describe('a criterion that sorts by version', () => {
  it('needs a version in each value', async () => {
    expect(await problemsAfter({ file: 'facts/example/cri/runtime-version.mdx', find: '    version: "1.4"\n', put: '' })).toEqual(['content/facts/example/cri/runtime-version.mdx:3 sort-keys-present statements.0']);
  });
});
