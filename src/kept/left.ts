import { lstatSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import path from 'node:path';

/** What an earlier build left in the folder a site is built into. */
export interface Left {
  /** Removes what was left there, was not written again since, and is not expected; `isExpected` is told paths below the folder, with slashes. */
  removeUnless: (isExpected: (file: string) => boolean) => void;
}

/**
 * Looks at what an earlier build left. Most of it will be written again as it is: where it stays until then, thousands of
 * files need neither be removed nor be made anew.
 */
export function leftIn(directory: string): Left {
  const before = filesBelow(directory).map((file) => ({ file, written: writtenAt(path.join(directory, file)) }));
  return {
    removeUnless: (isExpected) => {
      for (const { file, written } of before) {
        const full = path.join(directory, file);
        if (isExpected(file.split(path.sep).join('/')) || writtenAt(full) !== written) continue;
        rmSync(full, { force: true });
        removeEmpty(path.dirname(full), directory);
      }
    },
  };
}

/** Another text each time a file is written; undefined where there is none. */
function writtenAt(file: string): string | undefined {
  const stat = lstatSync(file, { bigint: true, throwIfNoEntry: false });
  return stat && `${stat.ino} ${stat.mtimeNs} ${stat.ctimeNs}`;
}

/** None where there is no such folder: what is in its place, who writes into it will say. */
function filesBelow(directory: string): string[] {
  try {
    return readdirSync(directory, { recursive: true, withFileTypes: true })
      .filter((item) => !item.isDirectory())
      .map((item) => path.relative(directory, path.join(item.parentPath, item.name)))
      // As Astro does: the folder may be a repository of its own, which is what is published.
      .filter((file) => !file.startsWith('.git'));
  } catch {
    return [];
  }
}

function removeEmpty(folder: string, root: string): void {
  if (folder === root || readdirSync(folder).length > 0) return;
  rmdirSync(folder);
  removeEmpty(path.dirname(folder), root);
}
