import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { threadId } from 'node:worker_threads';

/** Where things are kept between builds. */
export const FOLDER = 'node_modules/.cache';

/** The length of what stands before each thing kept: a SHA-256 of it. */
const SEAL = 32;

/**
 * What `make` makes of an input, kept between builds: the same input is worked on once.
 * What was kept and is not whole any more is made anew; where nothing can be kept, everything is made every time.
 *
 * @param kind a folder for what is alike, which is also the extension of its files
 * @param input everything that decides what is made, the edition of what makes it included
 * @param folder where to keep it
 */
export function kept(kind: 'svg' | 'png' | 'md', input: string, make: () => Promise<Buffer>, folder = FOLDER): Promise<Buffer> {
  const file = path.join(folder, kind, `${sha256(input).toString('hex')}.${kind}`);
  const asked = underWay.get(file) ?? readOrMake(file, make).finally(() => underWay.delete(file));
  underWay.set(file, asked);
  return asked;
}

/** What is being read or made at the moment, for those who ask for the same meanwhile. */
const underWay = new Map<string, Promise<Buffer>>();

async function readOrMake(file: string, make: () => Promise<Buffer>): Promise<Buffer> {
  const before = await readFile(file).catch(() => undefined);
  const whole = before && unsealed(before);
  if (whole) return whole;
  const made = await make();
  await keep(file, made);
  return made;
}

/** Puts it aside and then in its place: whole or not at all, whatever else is building. A full disk only makes the next build slower. */
export async function keep(file: string, made: Buffer): Promise<void> {
  const aside = `${file}.${process.pid}-${threadId}`;
  try {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(aside, Buffer.concat([sha256(made), made]));
    await rename(aside, file);
  } catch {
    await rm(aside, { force: true }).catch(() => undefined);
  }
}

/** What was sealed; undefined where a part of it is missing, or another. */
export function unsealed(bytes: Buffer): Buffer | undefined {
  const inside = bytes.subarray(SEAL);
  return bytes.subarray(0, SEAL).equals(sha256(inside)) ? inside : undefined;
}

function sha256(of: string | Buffer): Buffer {
  return createHash('sha256').update(of).digest();
}
