// Runs before anything is installed, on any Node from 20 on: no dependencies, no TypeScript.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { editorLanguage } from './language.mjs';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The Node this repository brings along as a dependency: new enough for Astro whatever the machine has. */
export const NODE = path.join(ROOT, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');

const OLDEST_NODE = 20;
const STAMP = path.join(ROOT, 'node_modules/.installed-from');

/**
 * Says one sentence and ends the program with exit code 1.
 *
 * @param {{ ja: string, en: string }} words
 * @returns {never}
 */
export function stop(words) {
  console.error(`\n${words[editorLanguage(undefined, process.env)]}`);
  process.exit(1);
}

/**
 * Says what is being done.
 *
 * @param {{ ja: string, en: string }} words
 */
export function say(words) {
  console.log(words[editorLanguage(undefined, process.env)]);
}

/** Installs what package-lock.json asks for, unless that was done already. Stops with one sentence where it cannot. */
export function ensureDependencies() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < OLDEST_NODE) {
    stop({
      ja: `Node.js ${OLDEST_NODE}以上が必要です（使われているのは${process.version}）。https://nodejs.org/ から入れてください。`,
      en: `Node.js ${OLDEST_NODE} or newer is needed (this is ${process.version}): get it from https://nodejs.org/.`,
    });
  }
  if (!existsSync(path.join(ROOT, 'package-lock.json'))) {
    stop({
      ja: 'package-lock.jsonがありません。git checkout -- package-lock.json で元に戻してください。',
      en: 'package-lock.json is missing: bring it back with git checkout -- package-lock.json.',
    });
  }
  const wanted = createHash('sha256').update(readFileSync(path.join(ROOT, 'package-lock.json'))).digest('hex');
  if (existsSync(NODE) && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;
  say({ ja: '依存パッケージを入れています（npm ci）…', en: 'Installing dependencies (npm ci) …' });
  // Scripts of packages do not run, but for those that package.json allows: older npm does not heed its allowScripts itself.
  const installed = npm(['ci', '--ignore-scripts', '--loglevel=error']).status === 0 && npm(['rebuild', '--loglevel=error', ...allowedScripts()]).status === 0;
  if (!installed || !existsSync(NODE)) {
    stop({
      ja: '依存パッケージを入れられませんでした。上のnpmのメッセージを確かめ、ネットワークにつながる所で同じコマンドをもう一度実行してください。',
      en: 'The dependencies could not be installed: see npm’s message above, make sure the network is there, and run the same command again.',
    });
  }
  writeFileSync(STAMP, wanted);
}

/** The packages whose install scripts may run; package-lock.json holds their versions and hashes. */
function allowedScripts() {
  /** @type {{ allowScripts: Record<string, boolean> }} */
  const { allowScripts } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
  return Object.keys(allowScripts).filter((name) => allowScripts[name]);
}

/** @param {string[]} args */
function npm(args) {
  const options = /** @type {const} */ ({ cwd: ROOT, stdio: 'inherit' });
  const script = process.env.npm_execpath;
  return script?.endsWith('.js')
    ? spawnSync(process.execPath, [script, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
}
