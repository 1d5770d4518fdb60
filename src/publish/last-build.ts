import { mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';

const ASIDE = 'node_modules/.cache/last-build';

/**
 * Moves what was built last out of the way and begins to remove it. Astro would do so itself, file by file, and nothing
 * else would go on until then.
 *
 * @param directory the folder a site is built into
 * @returns once it is out of the way: a promise that it is gone
 */
export async function removeLastBuild(directory: string): Promise<{ gone: Promise<void> }> {
  // What a build that was broken off left there.
  await rm(ASIDE, { recursive: true, force: true });
  await mkdir(path.dirname(ASIDE), { recursive: true });
  // Where there is none, or the folder is on another disk, Astro empties it.
  await rename(directory, ASIDE).catch(() => undefined);
  return { gone: rm(ASIDE, { recursive: true, force: true }) };
}
