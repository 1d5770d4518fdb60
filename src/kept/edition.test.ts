import { appendFileSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { editionOf } from './edition.ts';

let root = '';
beforeAll(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'edition-'));
  for (const part of ['src/site.ts', 'content/words/site.yaml', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json']) cpSync(part, path.join(root, part), { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true }));

describe('the edition of all pages', () => {
  it('stays as long as code, packages and settings do', () => {
    expect(editionOf(root, { site: 'a' })).toBe(editionOf(root, { site: 'a' }));
  });

  it('is another for another address', () => {
    expect(editionOf(root, { site: 'a' })).not.toBe(editionOf(root, { site: 'b' }));
  });

  it.each(['src/site.ts', 'content/words/site.yaml', 'astro.config.mjs', 'package-lock.json'])('is another where %s is', (file) => {
    const before = editionOf(root, {});
    appendFileSync(path.join(root, file), '\n');
    expect(editionOf(root, {})).not.toBe(before);
  });

  it('is another where a file is added', () => {
    const before = editionOf(root, {});
    writeFileSync(path.join(root, 'src/more.ts'), '');
    expect(editionOf(root, {})).not.toBe(before);
  });
});
