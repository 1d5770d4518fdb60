import { describe, expect, it } from 'vitest';
import { inFact, problemsAfter } from '../../tests/fixtures/damaged.ts';

describe('links in sentences', () => {
  it('lead to https addresses', async () => {
    expect(await problemsAfter(inFact('summary: { ja: 試験用の記述です。, en: A statement for tests. }', 'summary: { ja: "[試験](http://example.org/)用です。", en: A statement for tests. }'))).toEqual(['content/facts/example/cri/default-runtime.mdx:9 links-stay-harmless statements.0.summary.ja']);
  });

  it('run no code', async () => {
    expect(await problemsAfter(inFact('summary: { ja: 試験用の記述です。, en: A statement for tests. }', 'summary: { ja: "[試験](javascript:alert`1`)用です。", en: A statement for tests. }'))).toEqual(['content/facts/example/cri/default-runtime.mdx:9 links-stay-harmless statements.0.summary.ja']);
  });

  it('may stay within the site', async () => {
    expect(await problemsAfter(inFact('summary: { ja: 試験用の記述です。, en: A statement for tests. }', 'summary: { ja: "[試験](/cri/)用です。", en: A statement for tests. }'))).toEqual([]);
  });
});
