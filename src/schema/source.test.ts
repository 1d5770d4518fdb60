import { describe, expect, it } from 'vitest';
import { source } from './source.ts';

const COMMIT = `https://github.com/owner/name/blob/${'a'.repeat(40)}/guide.md`;
const wrong = (fields: { url: string; archived?: string }) =>
  source.safeParse({ title: 'Guide', publisher: 'Example', kind: 'vendor-docs', language: 'en', ...fields }).error?.issues.map(({ path, message }) => [path.join('.'), message]) ?? [];

describe('the archived copy of a source', () => {
  it('has an address whose content stays', () => {
    expect(wrong({ url: 'https://example.org/guide', archived: COMMIT })).toEqual([]);
    expect(wrong({ url: 'https://example.org/guide', archived: 'https://example.org/archive/guide' })).toEqual([['archived', 'is no address whose content stays']]);
    expect(wrong({ url: 'https://example.org/guide', archived: 'https://example.org/guide' })).toEqual([['archived', 'is no address whose content stays']]);
  });

  it('is not given where the address of the source itself stays', () => {
    expect(wrong({ url: COMMIT })).toEqual([]);
    expect(wrong({ url: COMMIT, archived: COMMIT })).toEqual([['archived', 'is not needed: the content of url stays already']]);
  });
});
