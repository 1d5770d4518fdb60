import { describe, expect, it } from 'vitest';
import { inFact, problemsAfter } from '../../tests/fixtures/damaged.ts';

describe('both languages', () => {
  it('stand under their own keys', async () => {
    expect(await problemsAfter(inFact('summary: { ja: 試験用の記述です。, en: A statement for tests. }', 'summary: { ja: A statement for tests that is long., en: 試験用の記述です。 }'))).toEqual(['content/facts/example/cri/default-runtime.mdx:9 both-languages statements.0.summary.ja', 'content/facts/example/cri/default-runtime.mdx:9 both-languages statements.0.summary.en']);
  });

  it('stand in the text below the frontmatter', async () => {
    expect(await problemsAfter(inFact('<En>A text for tests.</En>', ''))).toEqual(['content/facts/example/cri/default-runtime.mdx:2 both-languages ']);
  });

  it('are needed in every sentence', async () => {
    expect(await problemsAfter(inFact('summary: { ja: 試験用の記述です。, en: A statement for tests. }', 'summary: { ja: 試験用の記述です。 }'))).toEqual(['content/facts/example/cri/default-runtime.mdx:9 schema statements.0.summary.en']);
  });
});
