import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** What decides every page beside the facts: code, the site's words, settings, packages. */
const PARTS = ['src', 'content/words', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

/**
 * A digest of everything that decides all pages beside what each is drawn from.
 *
 * @param settings what the environment decides, such as where the site is published
 * @param parts files and folders below the root, for what is decided by others
 */
export function editionOf(root: string, settings: object, parts = PARTS): string {
  const digest = createHash('sha256').update(JSON.stringify([process.version, settings]));
  for (const file of parts.flatMap((part) => filesOf(root, part)).sort()) digest.update(`\n${file}\n`).update(readFileSync(path.join(root, file)));
  return digest.digest('hex');
}

/** The files of a part, by their paths below the root: itself, or everything within it. */
function filesOf(root: string, part: string): string[] {
  if (path.extname(part) !== '') return [part];
  return readdirSync(path.join(root, part), { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => path.relative(root, path.join(item.parentPath, item.name)));
}
