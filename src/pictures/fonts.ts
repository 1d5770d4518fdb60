import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Font } from 'satori';

const require = createRequire(import.meta.url);

let loaded: Promise<Font[]> | undefined;

/** Noto Sans JP, regular and bold, Latin and Japanese: glyphs are drawn from these, never from the machine's own fonts. */
export function fonts(): Promise<Font[]> {
  loaded ??= Promise.all(
    (['latin', 'latin-ext', 'japanese'] as const).flatMap((subset) =>
      ([400, 700] as const).map(async (weight) => ({
        name: subset,
        weight,
        style: 'normal' as const,
        data: await readFile(require.resolve(`@fontsource/noto-sans-jp/files/noto-sans-jp-${subset}-${weight}-normal.woff`)),
      })),
    ),
  );
  return loaded;
}

/** The families of {@link fonts} in the order to look a glyph up. */
export const FONT_FAMILY = 'latin, japanese, latin-ext';
