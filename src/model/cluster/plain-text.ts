// Escape sequences of ECMA-48 (colours, links, cursor) as terminals print them.
const ESCAPES = /\u001b(?:\[[0-9;:?]*[A-Za-z]|\][^\u0007\u001b]{0,2000}(?:\u0007|\u001b\\)?|[()][A-Z0-9]|[=>])/g;
const INVISIBLE = /[\u200b-\u200f\u2060\ufeff\u0000]/g;

/** The most characters that are read: more than `kubectl get nodes -o json` prints for a thousand nodes. */
export const LONGEST = 20_000_000;

/**
 * The text of a file as its bytes tell: UTF-8, or UTF-16 as PowerShell 5 writes it with `>`
 * (with a byte order mark, or by its zero bytes), else the Shift_JIS of a Japanese Windows.
 */
export function decodeText(bytes: Uint8Array): string {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (b === 0 && a !== 0 && bytes.length > 3) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('shift_jis').decode(bytes);
  }
}

/** Text as kubectl printed it, without what terminals, editors and chats put in: colours, line ends, invisible characters. */
export function plainText(text: string): string {
  return text
    .replace(ESCAPES, '')
    .replace(/\r\n?/g, '\n')
    .replace(INVISIBLE, '')
    .replace(/[\u00a0\u3000]/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>');
}
