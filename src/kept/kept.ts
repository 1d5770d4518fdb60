import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';

const FOLDER = 'node_modules/.cache';

/**
 * What `make` makes of an input, kept between builds: the same input is worked on once.
 *
 * @param kind a folder for what is alike, which is also the extension of its files
 * @param input everything that decides what is made, the edition of what makes it included
 */
export function kept(kind: 'svg' | 'png' | 'md', input: string, make: () => Promise<Buffer>): Promise<Buffer> {
  const file = path.join(FOLDER, kind, `${createHash('sha256').update(input).digest('hex')}.${kind}`);
  const asked = underWay.get(file) ?? readOrMake(file, make).finally(() => underWay.delete(file));
  underWay.set(file, asked);
  return asked;
}

/** What is being read or made at the moment, for those who ask for the same meanwhile. */
const underWay = new Map<string, Promise<Buffer>>();

async function readOrMake(file: string, make: () => Promise<Buffer>): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch {
    const made = await make();
    await mkdir(path.dirname(file), { recursive: true });
    // Whole or not at all, whatever else is building: written aside, then put in its place.
    const aside = `${file}.${process.pid}`;
    await writeFile(aside, made);
    await rename(aside, file);
    return made;
  }
}
