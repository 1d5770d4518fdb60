import { readFileSync } from 'node:fs';
import { keep, unsealed } from './kept.ts';

/** What was kept together in a file, by name; nothing where there is no such file, it is not whole, or it is of another edition. */
export function readPack<Kept>(file: string, edition: string): Record<string, Kept> {
  try {
    const bytes = unsealed(readFileSync(file));
    const pack = bytes && (JSON.parse(bytes.toString()) as { edition: string; kept: Record<string, Kept> });
    return pack?.edition === edition ? pack.kept : {};
  } catch {
    return {};
  }
}

/** Keeps things together in a file, for builds of the same edition; they have to be plain data. */
export async function keepPack(file: string, edition: string, kept: Record<string, unknown>): Promise<void> {
  await keep(file, Buffer.from(JSON.stringify({ edition, kept })));
}
