import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { clone } from './clone.ts';

/** A copy of the project that never published anything, with the content for tests that uses every field, or with other files. */
export function smallSite(name: string, files?: readonly { file: string; text: string }[]): string {
  const place = clone(name);
  const content = path.join(place, 'content');
  rmSync(content, { recursive: true });
  if (!files) cpSync(path.join(place, 'tests/fixtures/every-field'), content, { recursive: true });
  for (const { file, text } of files ?? []) {
    mkdirSync(path.dirname(path.join(content, file)), { recursive: true });
    writeFileSync(path.join(content, file), text);
  }
  const ledger = path.join(place, 'ledger');
  for (const list of readdirSync(ledger).filter((entry) => !entry.endsWith('.md'))) writeFileSync(path.join(ledger, list), list === 'moved.yaml' ? 'moves: []\n' : '');
  return place;
}
