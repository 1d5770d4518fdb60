import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { NODE, ROOT, say, stop } from './setup.mjs';

const STAMP = path.join(ROOT, '.astro/built-from');
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
  const run = (/** @type {string[]} */ args) => spawnSync(NODE, args, { cwd: ROOT, stdio: 'inherit' }).status === 0;
  const fine = run(['src/cli/check.ts']) && run(['node_modules/astro/bin/astro.mjs', 'build']);
  mkdirSync(path.dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, fine ? from : '');
  return fine;
}

/** A hash of everything the build depends on. */
function fingerprint() {
  const hash = createHash('sha256');
  for (const name of SETTINGS) hash.update(`${name}=${process.env[name] ?? ''}\n`);
  for (const file of INPUTS.flatMap(filesIn)) hash.update(`${file}\n`).update(readFileSync(path.join(ROOT, file)));
  return hash.digest('hex');
}

/** @param {string} input @returns {string[]} */
function filesIn(input) {
  const full = path.join(ROOT, input);
  if (path.extname(input) !== '') return [input];
  return readdirSync(full, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => path.relative(ROOT, path.join(item.parentPath, item.name)))
    .sort();
}
