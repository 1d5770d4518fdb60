/**
 * About how wide a text is set in a sans-serif face, in ems: never less than common faces need.
 * For drawings made at build time, where no browser is there to measure.
 */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += WIDE.test(character) ? 1 : NARROW.test(character) ? 0.36 : CAPITAL.test(character) ? 0.74 : 0.6;
  return width;
}

const WIDE = /[\u1100-\u115f\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u;
const NARROW = /[ .,:;!|'ijlIft()[\]/-]/;
const CAPITAL = /[A-Z@%&MWmw+]/;
