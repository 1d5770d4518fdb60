import { spawnSync } from 'node:child_process';
import { cpSync, linkSync, mkdirSync, readdirSync, readlinkSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { NODE, ROOT } from '../../src/cli/setup.mjs';

/** What builds keep for later ones among the packages. */
const KEPT = ['.cache', '.astro', '.vite'];

/** A copy of everything that git knows or could add, with packages of its own and nothing kept from other builds. */
export function clone(name: string): string {
  const { stdout } = spawnSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 26 });
  return copyOf(name, stdout.split('\0').filter((line) => line !== ''));
}

/** A copy of some files and folders of the project, with packages of its own (as hard links). */
export function copyOf(name: string, parts: readonly string[]): string {
  const place = path.join(ROOT, 'test-results/clones', name);
  rmSync(place, { recursive: true, force: true });
  for (const part of parts) cpSync(path.join(ROOT, part), path.join(place, part), { recursive: true });
  linkAll(path.join(ROOT, 'node_modules'), path.join(place, 'node_modules'));
  return place;
}

function linkAll(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const item of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [path.join(from, item.name), path.join(to, item.name)];
    if (KEPT.includes(item.name)) continue;
    if (item.isDirectory()) linkAll(source, target);
    else if (item.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else linkSync(source, target);
  }
}

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
  const options = { cwd: place, env: { ...process.env, ...env }, encoding: 'utf8', maxBuffer: 1 << 28 } as const;
  const { status, stdout, stderr } = prelude === '' ? spawnSync(NODE, [script], options) : spawnSync('sh', ['-c', `${prelude} "${NODE}" ${script}`], options);
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
