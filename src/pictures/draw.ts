import satori from 'satori';
import sharp from 'sharp';
import { kept } from '../kept/kept.ts';
import type { Card } from './card.ts';
import { fonts } from './fonts.ts';
import { HEIGHT, layOut, WIDTH } from './layout.ts';

// Every picture is drawn once: what sharp would remember of it is not asked for again.
sharp.cache(false);

/** Raise to draw everything anew: after an update of what draws, or of its options. */
const EDITION = 2;

/**
 * A card as SVG, its letters drawn as paths, so that it looks the same on every machine.
 *
 * @throws where a character has no glyph: the build stops rather than publish an empty box
 */
export function drawSvg(card: Card, siteName: string): Promise<Buffer> {
  return kept('svg', inputOf(card, siteName), async () => {
    let drawn = { svg: '', fits: false };
    for (const scale of SCALES) if (!drawn.fits) drawn = await draw(card, siteName, scale);
    return Buffer.from(drawn.svg);
  });
}

const SCALES = [1, 0.87, 0.75, 0.62];

async function draw(card: Card, siteName: string, scale: number): Promise<{ svg: string; fits: boolean }> {
  let fits = true;
  const svg = await satori(layOut(card, siteName, scale), {
    width: WIDTH,
    height: HEIGHT,
    fonts: await fonts(),
    onNodeDetected: ({ top, height }) => {
      if (top + height > HEIGHT) fits = false;
    },
    loadAdditionalAsset: (_kind, characters) => {
      throw new Error(`There is no glyph for "${characters}" in the picture of "${card.title}". Write it in other characters.`);
    },
  });
  return { svg, fits };
}

/** A card as PNG. */
export async function drawPng(card: Card, siteName: string): Promise<Buffer> {
  const draw = async () => sharp(await drawSvg(card, siteName)).png({ palette: true, colours: 64, dither: 0, effort: 1 }).toBuffer();
  return kept('png', inputOf(card, siteName), draw);
}

function inputOf(card: Card, siteName: string): string {
  return `${EDITION}\n${JSON.stringify(layOut(card, siteName, 1))}`;
}
