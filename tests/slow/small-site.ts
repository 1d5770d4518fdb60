import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../src/cli/setup.mjs';
import { copyOf } from './clone.ts';

/** What a build needs beside content. */
const PARTS = ['src', 'public', 'ledger', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** A copy of the project that never published anything, with the content for tests that uses every field, or with other files; the words are those of the project. */
export function smallSite(name: string, files?: readonly { file: string; text: string }[]): string {
  const place = copyOf(name, PARTS);
  const content = path.join(place, 'content');
  if (!files) cpSync(path.join(ROOT, 'tests/fixtures/every-field'), content, { recursive: true });
  for (const { file, text } of files ?? []) {
    mkdirSync(path.dirname(path.join(content, file)), { recursive: true });
    writeFileSync(path.join(content, file), text);
  }
  cpSync(path.join(ROOT, 'content/words'), path.join(content, 'words'), { recursive: true });
  const ledger = path.join(place, 'ledger');
  for (const list of readdirSync(ledger).filter((entry) => !entry.endsWith('.md'))) writeFileSync(path.join(ledger, list), list === 'moved.yaml' ? 'moves: []\n' : '');
  return place;
}
