import { describe, expect, it } from 'vitest';
import { countLasting, lastingOf } from './lasting.ts';

const SHA = 'a'.repeat(40);
const PAGE = 'https://docs.example.org/guide';

describe('what keeps the text of a source', () => {
  it.each([
    `https://github.com/owner/name/blob/${SHA}/docs/a.md`,
    `https://github.com/owner/name/blob/${SHA}/CHANGELOG.md#release-1`,
    `https://github.com/owner/name/tree/${SHA}/pkg`,
    `https://github.com/owner/name/raw/${SHA}/a.yaml`,
    `https://github.com/owner/name/commit/${SHA}`,
    `https://github.com/owner/name/commit/${SHA}#diff-1`,
    'https://web.archive.org/web/20230521061347/https://docs.example.org/guide',
  ])('is its own address: %s', (url) => {
    expect(lastingOf({ url })).toBe('address');
  });

  it.each([
    PAGE,
    'https://github.com/owner/name/blob/main/docs/a.md',
    `https://github.com/owner/name/blob/${SHA.slice(1)}/docs/a.md`,
    `https://github.com/owner/name/pull/1/commits/${SHA}`,
    `https://example.org/?at=https://github.com/owner/name/blob/${SHA}/a.md`,
    `https://github.com.example.org/owner/name/blob/${SHA}/a.md`,
    'https://web.archive.org/web/2023*/https://docs.example.org/guide',
    'https://web.archive.org/web/https://docs.example.org/guide',
  ])('is nothing, where the address shows whatever is there today: %s', (url) => {
    expect(lastingOf({ url })).toBe('moving');
  });

  it('is the copy on record', () => {
    expect(lastingOf({ url: PAGE, archived: `https://github.com/owner/name/blob/${SHA}/guide.md` })).toBe('copy');
  });

  it('is counted', () => {
    const archived = `https://github.com/owner/name/blob/${SHA}/guide.md`;
    expect(countLasting([{ url: PAGE }, { url: PAGE, archived }, { url: archived }, { url: archived }])).toEqual({ address: 2, copy: 1, moving: 1 });
  });
});
