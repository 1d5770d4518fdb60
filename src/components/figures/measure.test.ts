import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth, wrap } from './measure.ts';

describe('the width of a text', () => {
  it('counts a Japanese character as one em and a Latin one as less', () => {
    expect(textWidth('経路表', 12)).toBe(36);
    expect(textWidth('kubelet', 12)).toBeLessThan(7 * 12 * 0.7);
  });

  it('is the sum of its parts', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (a, b) => Math.abs(textWidth(a + b, 12) - textWidth(a, 12) - textWidth(b, 12)) < 1e-6));
  });
});

describe('a text broken into lines', () => {
  it('keeps Latin words whole', () => {
    expect(wrap('carried with the addresses', 80, 12)).toEqual(['carried with', 'the', 'addresses']);
    expect(wrap('CNI_COMMAND=ADD', 150, 12)).toEqual(['CNI_COMMAND=ADD']);
  });

  it('begins no line with a closing mark', () => {
    for (let width = 60; width < 200; width += 7) {
      for (const line of wrap('送信元は、ノードに変わります（既定）。', width, 12)) expect(line).not.toMatch(/^[、。）]/);
    }
  });

  it('loses nothing but the blanks at the breaks, and stays within its width', () => {
    const word = fc.stringMatching(/^[a-z]{1,6}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), fc.integer({ min: 60, max: 300 }), (words, width) => {
        const lines = wrap(words.join(' '), width, 12);
        expect(lines.join(' ')).toBe(words.join(' '));
        for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(width);
      }),
    );
  });

  it('says which word does not fit', () => {
    expect(() => wrap('an unreasonably-long-identifier', 60, 12)).toThrow(/unreasonably-long-identifier/);
  });
});
