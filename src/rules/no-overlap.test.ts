import { describe, expect, it } from 'vitest';
import { inFact, problemsAfter } from '../../tests/fixtures/damaged.ts';

describe('statements on one variant', () => {
  it('do not share a day', async () => {
    expect(await problemsAfter(inFact('valid: { from: 2021-06 }', 'valid: { from: 2021-05 }'))).toEqual(['content/facts/example/cri/default-runtime.mdx:19 no-overlap statements.1.valid']);
  });

  it('may do so for other Kubernetes versions', async () => {
    expect(await problemsAfter(inFact('valid: { from: 2021-06 }', 'valid: { from: 2021-05 }\n    kubernetes: { from: "1.24" }'))).toEqual([]);
  });

  it('may do so where one says that it holds alongside', async () => {
    expect(await problemsAfter(inFact('valid: { from: 2021-06 }', 'valid: { from: 2021-05 }\n    alongside: true'))).toEqual([]);
  });

  it('may do so for another variant', async () => {
    expect(await problemsAfter(inFact('    variants: [linux]\n    valid: { from: 2021-06 }', '    variants: [windows]\n    valid: { from: 2021-05 }'))).toEqual([]);
  });
});
