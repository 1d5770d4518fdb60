const NARROW = /[iljtfrI.,:;'’|!()[\]/ -]/;
const WIDE = /[mwMW@%]/;
const FULL = /[\u2190-\u21ff\u2460-\u24ff\u2e80-\u9fff\uff00-\uff60\uffe0-\uffe6]/;
const CLOSES = /^[、。，．）」』】・ー…,.;:!?)\]’”々ぁぃぅぇぉっゃゅょァィゥェォッャュョ]+$/;
const OPENS = /[（「『【([“‘]$/;

/**
 * The width of a text in the units of its size: an estimate on the wide side of the site’s fonts,
 * because the build has none of them. Chinese, Japanese and full-width characters are one em.
 */
export function textWidth(text: string, size: number): number {
  let em = 0;
  for (const char of text) em += FULL.test(char) ? 1 : NARROW.test(char) ? 0.36 : WIDE.test(char) ? 0.9 : /[A-Z]/.test(char) ? 0.7 : 0.6;
  return em * size;
}

/**
 * Breaks a text into lines no wider than `width`: between words, in Japanese too, and never before a closing mark.
 *
 * @throws where a single word is wider than that: then the drawing needs shorter words or more room
 */
export function wrap(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text)) {
    if (line !== '' && textWidth((line + piece).trimEnd(), size) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += line === '' ? piece.trimStart() : piece;
    if (textWidth(line.trimEnd(), size) > width) throw new Error(`In a figure, “${line}” of “${text}” is wider than the ${Math.floor(width)} units it has.`);
  }
  return [...lines, line.trimEnd()].filter((done) => done !== '');
}

/** Words with the blanks and closing marks after them. Latin words stay whole with what is joined to them. */
function pieces(text: string): string[] {
  const result: string[] = [];
  for (const { segment } of new Intl.Segmenter('ja', { granularity: 'word' }).segment(text)) {
    const last = result.at(-1);
    const joined = last !== undefined && (CLOSES.test(segment) || /^\s+$/.test(segment) || OPENS.test(last) || isLatin(last.at(-1), segment[0]));
    if (joined) result[result.length - 1] = last + segment;
    else result.push(segment);
  }
  return result;
}

function isLatin(before: string | undefined, after: string | undefined): boolean {
  return /[!-~]/.test(before ?? '') && /[!-~]/.test(after ?? '');
}
