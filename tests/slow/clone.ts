import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../..');
const CLONES = path.join(ROOT, 'test-results/clones');

/** What builds keep for later ones among the packages. */
const KEPT = ['.cache', '.astro', '.vite'];

/** A copy of everything that git knows or could add, with packages of its own (as hard links) and nothing kept from other builds. */
export function clone(name: string): string {
  const place = path.join(CLONES, name);
  rmSync(place, { recursive: true, force: true });
  const { stdout } = spawnSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 26 });
  for (const file of stdout.split('\0').filter((line) => line !== '')) cpSync(path.join(ROOT, file), path.join(place, file));
  mkdirSync(path.join(place, 'node_modules'));
  const packages = readdirSync(path.join(ROOT, 'node_modules')).filter((entry) => !KEPT.includes(entry)).map((entry) => path.join(ROOT, 'node_modules', entry));
  const { status } = spawnSync('cp', ['-al', ...packages, path.join(place, 'node_modules')], { stdio: 'inherit' });
  if (status !== 0) throw new Error(`The packages could not be copied to ${place}: see the message of cp above.`);
  return place;
}

/** The Node that runs the copies' commands. */
export const NODE = path.join(ROOT, 'node_modules/.bin/node');

/** The command that builds. */
export const BUILD = 'src/cli/build.ts';

/**
 * Builds the site in a copy; what it said, and how it ended.
 *
 * @param prelude a shell command that goes before the build and hands on to it
 */
export function buildIn(place: string, env: NodeJS.ProcessEnv = {}, prelude = ''): { status: number | null; said: string } {
  return runIn(place, BUILD, env, prelude);
}

/** Runs a command of the project in a copy; what it said, and how it ended. */
export function runIn(place: string, script: string, env: NodeJS.ProcessEnv = {}, prelude = ''): { status: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync('sh', ['-c', `${prelude} "${NODE}" ${script}`], { cwd: place, env: { ...process.env, ...env }, encoding: 'utf8', maxBuffer: 1 << 28 });
  return { status, said: stdout + stderr };
}

/** What differs between two folders, as `diff -r` says it; empty where nothing does. */
export function differences(one: string, other: string): string {
  return spawnSync('diff', ['-rq', one, other], { encoding: 'utf8', maxBuffer: 1 << 26 }).stdout;
}

/** Every file below a folder. */
export function everyFile(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((item) => item.isFile()).map((item) => path.join(item.parentPath, item.name));
}
