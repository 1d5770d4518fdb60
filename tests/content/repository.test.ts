import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatProblems } from '../../src/cli/format-problems.ts';
import { checkContent } from '../../src/content/check.ts';

const { problems, files } = await checkContent('content', { ledger: 'ledger' });

describe('every file of content/', () => {
  it('fulfils every rule, and keeps what was published', () => {
    expect(formatProblems(problems, 'en')).toBe('');
  });

  it('has been read', () => {
    const onDisk = readdirSync('content', { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
    expect(files.size).toBe(onDisk.length);
  });
});
