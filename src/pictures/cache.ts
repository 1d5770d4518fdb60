import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';

const FOLDER = 'node_modules/.cache/pictures';

/** Raise to draw everything anew: after an update of what draws, or of its options. */
const EDITION = 1;

/**
 * What `draw` makes of an input, kept between builds: the same input is drawn once.
 *
 * @param kind the extension of the file
 * @param input everything that decides how it looks
 */
export async function cached(kind: 'svg' | 'png', input: string, draw: () => Promise<Buffer>): Promise<Buffer> {
  const file = path.join(FOLDER, `${createHash('sha256').update(`${EDITION}\n${input}`).digest('hex')}.${kind}`);
  try {
    return await readFile(file);
  } catch {
    const drawn = await draw();
    await mkdir(FOLDER, { recursive: true });
    // Whole or not at all, whatever else is building: written aside, then put in its place.
    const aside = `${file}.${process.pid}`;
    await writeFile(aside, drawn);
    await rename(aside, file);
    return drawn;
  }
}
