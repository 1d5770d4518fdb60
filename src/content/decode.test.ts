import { describe, expect, it } from 'vitest';
import { decode } from './decode.ts';
import { hiddenSign } from './hidden-sign.ts';

const bytes = (...parts: (string | number)[]) => new Uint8Array(parts.flatMap((part) => (typeof part === 'number' ? [part] : [...new TextEncoder().encode(part)])));
const told = (of: Uint8Array) => {
  const read = decode(of);
  return 'text' in read ? read.text : `${read.at.line}:${read.at.column} ${read.refused.message.en}`;
};

describe('the bytes of a file', () => {
  it('are text with plain line ends and no byte order mark', () => {
    expect(told(bytes(0xef, 0xbb, 0xbf, 'a\r\nb\n'))).toBe('a\nb\n');
  });

  it('are refused at the very place where they stop being UTF-8', () => {
    expect(told(bytes('a\nbc', 0xff, 'd'))).toBe('2:3 is not valid UTF-8');
    expect(told(bytes(0xff))).toBe('1:1 is not valid UTF-8');
    expect(told(bytes('日本', 0xe6))).toBe('1:3 is not valid UTF-8');
  });

  it('are refused where they hide a sign, at its line and column', () => {
    expect(told(bytes('a\nb\u200bc'))).toBe('2:2 contains an invisible control character (U+200B)');
    expect(told(bytes('a\u0007'))).toBe('1:2 contains an invisible control character (U+0007)');
    expect(told(bytes('ab\rc'))).toBe('1:3 contains an invisible control character (U+000D)');
  });

  it('may be half a MiB, and no more', () => {
    expect(told(new Uint8Array(128 * 1024).fill(0x61))).toHaveLength(128 * 1024);
    expect(told(new Uint8Array(128 * 1024 + 1).fill(0x61))).toBe('1:1 is too large');
  });
});

describe('a sign that nobody sees', () => {
  it('is the first of a text, named by its code point', () => {
    expect(hiddenSign('ab\u{e0041}c\u200b')).toMatchObject({ index: 2, refused: { message: { en: expect.stringContaining('U+E0041'), ja: expect.stringContaining('U+E0041') }, hint: { en: expect.stringMatching(/Remove/), ja: expect.stringMatching(/消して/) } } });
  });

  it.each(['text', '日本語、🏳️‍🌈', '👩‍💻 ❤️‍🔥 1️⃣ ©️ ☑︎', 'tab\tand\nline', ''])('is not in %j', (text) => expect(hiddenSign(text)).toBeUndefined());
});
