import { readFile } from 'node:fs/promises';
import sharp from 'sharp';

const MARK = 'public/favicon.svg';

/**
 * The site's mark as a square PNG.
 *
 * @param size in pixels
 * @param room part of the width kept clear on each side, for systems that cut icons to a shape
 */
export async function iconPng(size: number, room: number): Promise<Buffer> {
  const inner = Math.round(size * (1 - 2 * room));
  const mark = await sharp(await readFile(MARK), { density: 72 * 16 }).resize(inner, inner).png().toBuffer();
  return sharp({ create: { width: size, height: size, channels: 4, background: room > 0 ? '#faf8f3' : '#0000' } })
    .composite([{ input: mark, gravity: 'centre' }])
    .png({ compressionLevel: 9 })
    .toBuffer();
}

/** A PNG of 32 × 32 pixels in an ICO file (one entry; PNG inside ICO is understood since Windows Vista). */
export function ico(png: Buffer): Buffer {
  const header = Buffer.alloc(22);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(1, 4);
  header.writeUInt8(32, 6);
  header.writeUInt8(32, 7);
  header.writeUInt16LE(1, 10);
  header.writeUInt16LE(32, 12);
  header.writeUInt32LE(png.length, 14);
  header.writeUInt32LE(header.length, 18);
  return Buffer.concat([header, png]);
}
