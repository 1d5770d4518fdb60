import { describe, expect, it } from 'vitest';
import { inFact, problemsAfter } from '../../tests/fixtures/damaged.ts';

describe('ids', () => {
  it('stand once in a fact', async () => {
    expect(await problemsAfter(inFact('id: containerd', 'id: docker'))).toEqual(['content/facts/example/cri/default-runtime.mdx:16 ids-unique statements.1.id', 'content/services/example.mdx:13 references-exist variants.cri.0.default.1']);
  });

  it('stand once among the variants of a layer', async () => {
    expect(await problemsAfter({ file: 'services/example.mdx', find: 'id: windows', put: 'id: linux' })).toEqual(['content/services/example.mdx:14 ids-unique variants.cri.1.id']);
  });
});
