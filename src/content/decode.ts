import type { Refusal } from '../schema/refusal.ts';
import { hiddenSign } from './hidden-sign.ts';
import type { Position } from './yaml.ts';

const TOO_LARGE = 128 * 1024;

/** The text of a file with "\n" as line end and no byte order mark, or why its bytes are refused. */
export function decode(bytes: Uint8Array): { text: string } | { refused: Refusal; at: Position } {
  if (bytes.length > TOO_LARGE) return { at: { line: 1, column: 1 }, refused: LARGE };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll('\r\n', '\n');
  } catch {
    return { at: brokenAt(bytes), refused: NO_UTF8 };
  }
  const found = hiddenSign(text);
  if (!found) return { text };
  const before = text.slice(0, found.index).split('\n');
  return { at: { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }, refused: found.refused };
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
