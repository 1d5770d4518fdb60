import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { BUILT_FROM } from './built-from.mjs';
import { NODE, ROOT, say, stop } from './setup.mjs';

const STAMP = path.join(ROOT, BUILT_FROM);
const INPUTS = ['content', 'ledger', 'public', 'src', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];
const SETTINGS = ['BASE_PATH', 'REPOSITORY_URL', 'SITE_URL'];

/** Builds dist/ unless it stands there already, built from the same files and settings. Stops where the build fails. */
export function ensureBuilt() {
  const wanted = fingerprint();
  if (existsSync(path.join(ROOT, 'dist/index.html')) && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;
  say({ ja: 'サイトをビルドしています…', en: 'Building the site …' });
  if (!build(wanted)) {
    stop({
      ja: 'ビルドできませんでした。上のメッセージに、どのファイルをどう直すかがあります。',
      en: 'The site could not be built: the messages above say which file to mend, and how.',
    });
  }
}

/** Checks content/ and builds dist/; whether both went well. Remembers what dist/ was built from. */
export function build(from = fingerprint()) {
  if (spawnSync(NODE, ['src/cli/build.ts'], { cwd: ROOT, stdio: 'inherit' }).status !== 0) return false;
  mkdirSync(path.dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, from);
  return true;
}

/** A hash of everything the build depends on. */
function fingerprint() {
  const hash = createHash('sha256');
  for (const name of SETTINGS) hash.update(`${name}=${process.env[name] ?? ''}\n`);
  for (const file of INPUTS.flatMap(filesIn)) hash.update(`${file}\n`).update(readFileSync(path.join(ROOT, file)));
  return hash.digest('hex');
}

/** What is missing has no files: what needs it says so itself. @param {string} input @returns {string[]} */
function filesIn(input) {
  const full = path.join(ROOT, input);
  if (!existsSync(full)) return [];
  if (path.extname(input) !== '') return [input];
  return readdirSync(full, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => path.relative(ROOT, path.join(item.parentPath, item.name)))
    .sort();
}
