import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../..');
const CLONES = path.join(ROOT, 'test-results/clones');

/** A copy of everything that git knows or could add, with packages of its own (as hard links) and nothing kept from other builds. */
export function clone(name: string): string {
  const place = path.join(CLONES, name);
  rmSync(place, { recursive: true, force: true });
  const { stdout } = spawnSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 26 });
  for (const file of stdout.split('\0').filter((line) => line !== '')) cpSync(path.join(ROOT, file), path.join(place, file));
  mkdirSync(path.join(place, 'node_modules'));
  const packages = readdirSync(path.join(ROOT, 'node_modules')).filter((entry) => entry !== '.cache').map((entry) => path.join(ROOT, 'node_modules', entry));
  const { status } = spawnSync('cp', ['-al', ...packages, path.join(place, 'node_modules')], { stdio: 'inherit' });
  if (status !== 0) throw new Error(`The packages could not be copied to ${place}: see the message of cp above.`);
  return place;
}

/** Node and its arguments for a build. */
export const BUILD = { command: path.join(ROOT, 'node_modules/.bin/node'), args: ['node_modules/astro/bin/astro.mjs', 'build'] };

/** Builds the site in a copy; what it said, and how it ended. */
export function buildIn(place: string, env: NodeJS.ProcessEnv = {}): { status: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(BUILD.command, BUILD.args, { cwd: place, env: { ...process.env, ...env }, encoding: 'utf8', maxBuffer: 1 << 28 });
  return { status, said: stdout + stderr };
}

/** What differs between two folders, as `diff -r` says it; empty where nothing does. */
export function differences(one: string, other: string): string {
  return spawnSync('diff', ['-rq', one, other], { encoding: 'utf8', maxBuffer: 1 << 26 }).stdout;
}

/** How many files lie below a folder. */
export function filesIn(folder: string): number {
  return readdirSync(folder, { recursive: true }).filter((file) => statSync(path.join(folder, String(file))).isFile()).length;
}
