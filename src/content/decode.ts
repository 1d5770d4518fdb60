import type { Refusal } from '../schema/refusal.ts';
import type { Position } from './yaml.ts';

const TOO_LARGE = 512 * 1024;
/** All but what emoji are joined with: control characters, lone carriage returns, marks that change the direction or hide, and the sign of a broken decoding. */
const HIDDEN =
  /[\u0000-\u0008\u000b\u000c\r\u000e-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u180e\u200b\u200c\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffd\u{e0000}-\u{e01ef}]/u;

/** The text of a file with "\n" as line end and no byte order mark, or why its bytes are refused. */
export function decode(bytes: Uint8Array): { text: string } | { refused: Refusal; at: Position } {
  if (bytes.length > TOO_LARGE) return { at: { line: 1, column: 1 }, refused: LARGE };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll('\r\n', '\n');
  } catch {
    return { at: brokenAt(bytes), refused: NO_UTF8 };
  }
  const lines = text.split('\n');
  const line = lines.findIndex((l) => HIDDEN.test(l));
  if (line === -1) return { text };
  const column = lines[line]?.search(HIDDEN) ?? 0;
  return { at: { line: line + 1, column: column + 1 }, refused: hidden(lines[line]?.codePointAt(column) ?? 0) };
}

/** The line on which the bytes stop being UTF-8. */
function brokenAt(bytes: Uint8Array): Position {
  const lenient = new TextDecoder('utf-8').decode(bytes).split('\n');
  const line = lenient.findIndex((l) => l.includes('\ufffd'));
  return { line: Math.max(line, 0) + 1, column: (lenient[line]?.indexOf('\ufffd') ?? 0) + 1 };
}

const LARGE: Refusal = {
  message: { ja: 'ファイルが大きすぎます', en: 'is too large' },
  hint: { ja: `${TOO_LARGE / 1024} KiBより小さく分けてください。`, en: `Split it below ${TOO_LARGE / 1024} KiB.` },
};

const NO_UTF8: Refusal = {
  message: { ja: 'UTF-8として読めません', en: 'is not valid UTF-8' },
  hint: { ja: 'UTF-8で保存し直してください。', en: 'Save it as UTF-8.' },
};

function hidden(code: number): Refusal {
  const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  return {
    message: { ja: `見えない制御文字（${name}）が含まれています`, en: `contains an invisible control character (${name})` },
    hint: { ja: 'その文字を消してください。', en: 'Remove that character.' },
  };
}
