import { describe, expect, test } from 'vitest';
import { rangesIn, rangesWith } from './version-ranges.ts';

const TEXT = 'containerd 1.7 · kubernetes 1.28–1.33\n1.24以降 1.23以前 1.30 and newer, up to 1.22; 1.28–1.33; v1.2.3 1.4–1.5.6';
const holding = (version: string, text = TEXT) => rangesWith(version, () => rangesIn(text)).map((range) => range.text);

describe('ranges of Kubernetes versions', () => {
  test('are found as they are written, each once', () => {
    expect(rangesIn(TEXT)).toEqual([
      { text: '1.28–1.33', from: 28, until: 33, closed: true },
      { text: '1.24以降', from: 24, until: Infinity, closed: false },
      { text: '1.23以前', from: 0, until: 23, closed: false },
      { text: '1.30 and newer', from: 30, until: Infinity, closed: false },
      { text: 'up to 1.22', from: 0, until: 22, closed: false },
    ]);
  });

  test.each([
    ['1.28', ['1.28–1.33', '1.24以降']],
    ['1.33', ['1.28–1.33', '1.24以降', '1.30 and newer']],
    ['1.34', ['1.24以降', '1.30 and newer']],
    ['1.22', ['1.23以前', 'up to 1.22']],
    ['1.23', ['1.23以前']],
  ])('that hold %s are those', (version, ranges) => expect(holding(version)).toEqual(ranges));

  test.each(['1.7', '2.28', '1.28.1', 'v1.28', '1.280', 'eks'])('hold no %s, which is no minor version', (other) => expect(holding(other)).toEqual([]));
});
