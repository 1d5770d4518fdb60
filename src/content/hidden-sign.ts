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

/** Letters of alphabets that no text here is written in, but that look like Latin ones; Greek letters stand by themselves, as in α版. */
const LOOKALIKE = /[\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}\p{Script=Lisu}]|(?<=\p{Script=Latin})\p{Script=Greek}|\p{Script=Greek}(?=\p{Script=Latin})/u;

/** The first sign of a text that nobody sees, or that is taken for another: where it stands, counting from 0, and why it is refused. */
export function hiddenSign(text: string): { index: number; refused: Refusal } | undefined {
  const index = text.search(HIDDEN);
  if (index !== -1) return { index, refused: hidden(nameAt(text, index)) };
  const other = text.search(LOOKALIKE);
  return other === -1 ? undefined : { index: other, refused: lookalike(nameAt(text, other)) };
}

function nameAt(text: string, index: number): string {
  return `U+${(text.codePointAt(index) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function lookalike(name: string): Refusal {
  return {
    message: { ja: `ラテン文字に似た、別の文字（${name}）が含まれています`, en: `contains a letter of another alphabet that looks like a Latin one (${name})` },
    hint: { ja: 'その文字を消し、キーボードのアルファベットで打ち直してください。', en: 'Remove that letter, and type the Latin one.' },
  };
}

function hidden(name: string): Refusal {
  return {
    message: { ja: `見えない制御文字（${name}）が含まれています`, en: `contains an invisible control character (${name})` },
    hint: { ja: 'その文字を消してください。', en: 'Remove that character.' },
  };
}
