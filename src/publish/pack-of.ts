import { createHash } from 'node:crypto';

/**
 * The number of the pack that what is read of a file is kept in, 0 to 255; only the name of the file decides. A pack belongs
 * to one worker, whole: two would write over each other.
 */
export function packOf(file: string): number {
  return createHash('sha256').update(file).digest().readUInt8();
}
