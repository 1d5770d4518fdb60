import { describe, expect, it } from 'vitest';
import { inFact, problemsAfter } from '../../tests/fixtures/damaged.ts';

describe('sources', () => {
  it('are there for something', async () => {
    expect(await problemsAfter({ file: 'sources/example/other.yaml', text: 'url: https://example.org/other\ntitle: Other\npublisher: Example\nkind: vendor-docs\nlanguage: en\n' })).toEqual(['content/sources/example/other.yaml:1 sources-used-once ']);
  });

  it('are there once', async () => {
    expect(await problemsAfter({ file: 'sources/example/guide.yaml', find: 'org/guide', put: 'org/release-notes' })).toEqual(['content/sources/example/release-notes.yaml:1 sources-used-once url']);
  });

  it('are not called unused while a file that may use them cannot be read', async () => {
    expect(await problemsAfter(inFact('confidence: high', 'confidence: hgih'))).toEqual(['content/facts/example/cri/default-runtime.mdx:13 schema statements.0.confidence']);
  });
});
