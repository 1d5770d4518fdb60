import { spawn, spawnSync } from 'node:child_process';
import { NODE } from '../../src/cli/setup.mjs';
import { BUILD } from './clone.ts';

/** Disks that fail: what they are, what has to be said of them, and the shell command that puts one in the place of dist/. */
export const DISKS: [what: string, message: RegExp, prelude: string][] = [
  ['on a full disk', /The disk is full: make room/, mounted('mount -t tmpfs -o size=3m full dist')],
  ['on a disk that is read-only', /dist\S* cannot be written \(EROFS\)/, mounted('mount -t tmpfs -o ro sealed dist')],
];

/** A mount that only the build sees, and that is gone with it. */
function mounted(mount: string): string {
  return `unshare --map-root-user --mount sh -c '${mount} && exec "$@"' sh`;
}

if (spawnSync('unshare', ['--map-root-user', '--mount', 'true']).status !== 0) {
  console.log('left out: a full disk and one that is read-only, as this system lets nobody put a disk in the place of a folder (unshare)');
  DISKS.length = 0;
}

/** A build that is killed with all it started; resolves once it is dead. */
export function killedAfter(place: string, ms: number): Promise<void> {
  const child = spawn(NODE, [BUILD], { cwd: place, stdio: 'ignore', detached: true });
  const timer = setTimeout(() => process.kill(-(child.pid ?? 0), 'SIGKILL'), ms);
  return new Promise((resolve) => child.on('exit', () => resolve(clearTimeout(timer))));
}
