import type { Refusal } from '../schema/refusal.ts';

/** Control characters, lone carriage returns, halves of a pair, and the sign of a broken decoding. */
const CONTROL = String.raw`[\u0000-\u0008\u000b\u000c\r\u000e-\u001f\u007f-\u009f\u2028-\u202e\ud800-\udfff\ufff9-\ufffd]`;

/** What draws nothing, whatever the font: marks that change the direction, join, part or fill (Unicode's own list), tags, selectors, and the empty pattern of Braille. */
const BLANK = String.raw`(?![\u200d\ufe0e\ufe0f])\p{Default_Ignorable_Code_Point}|[\u{e0000}-\u{e0fff}\u2800]`;

/** What emoji are joined and told from text with, where no emoji is. */
const WITHOUT_EMOJI = String.raw`\u200d(?!\p{Extended_Pictographic})|(?<!\p{Extended_Pictographic})[\ufe0e\ufe0f](?!\u20e3)`;

/** What only one maker's fonts know. */
const PRIVATE = String.raw`\p{Private_Use}`;

const HIDDEN = new RegExp([CONTROL, BLANK, WITHOUT_EMOJI, PRIVATE].join('|'), 'u');

/** The first sign of a text that nobody sees: where it stands, counting from 0, and why it is refused. */
export function hiddenSign(text: string): { index: number; refused: Refusal } | undefined {
  const index = text.search(HIDDEN);
  return index === -1 ? undefined : { index, refused: hidden(text.codePointAt(index) ?? 0) };
}

function hidden(code: number): Refusal {
  const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  return {
    message: { ja: `見えない制御文字（${name}）が含まれています`, en: `contains an invisible control character (${name})` },
    hint: { ja: 'その文字を消してください。', en: 'Remove that character.' },
  };
}
