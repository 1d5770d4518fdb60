import type { Refusal } from '../schema/refusal.ts';

/** All but what emoji are joined with: control characters, lone carriage returns, marks that change the direction or hide, halves of a pair, and the sign of a broken decoding. */
const HIDDEN =
  /[\u0000-\u0008\u000b\u000c\r\u000e-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u180e\u200b\u200c\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ud800-\udfff\ufeff\uffa0\ufff9-\ufffd\u{e0000}-\u{e01ef}]/u;

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
