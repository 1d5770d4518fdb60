import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };

const text = readFileSync('docs/promises.md', 'utf8');
const named = [...new Set([...text.matchAll(/`((?:src|tests|\.github)\/[^`]+)`/g)].map(([, path = '']) => path))];
const rows = (half: string) => half.split('\n').filter((line) => /^\| \d/.test(line)).map((line) => [...line.matchAll(/`([^`]+)`/g)].map(([, code]) => code));

describe('docs/promises.md', () => {
  it.each(named)('names what is there: %s', (path) => {
    expect(globSync(path).length).toBeGreaterThan(0);
  });

  it('names commands that there are', () => {
    const commands = [...text.matchAll(/npm run ([\w:]+)/g)].map(([, command = '']) => command);
    expect(commands.filter((command) => !(command in manifest.scripts))).toEqual([]);
  });

  it('says the same in both languages, promise by promise', () => {
    const [japanese = '', english = ''] = text.split('\n---\n');
    expect(rows(japanese)).toHaveLength(23);
    expect(rows(english)).toEqual(rows(japanese));
  });
});
