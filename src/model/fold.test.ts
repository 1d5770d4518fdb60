import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, foldedWords } from './fold.ts';

describe('fold', () => {
  test.each([
    ['クラスタ', 'クラスター'],
    ['ユーザーガイド', 'ユーザガイド'],
    ['サーバ', 'ｻｰﾊﾞｰ'],
    ['ＣＮＩ', 'cni'],
    ['Containerd 2.0', 'containerd　２．０'],
    ['㌀', 'アパート'],
  ])('%s and %s are the same', (a, b) => expect(fold(a)).toBe(fold(b)));

  test('other words stay apart', () => {
    expect(fold('containerd')).not.toBe(fold('container'));
    expect(fold('ハブ')).not.toBe(fold('パブ'));
  });

  test('neither width nor capitals make a difference', () => {
    const wide = (text: string) => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)).replaceAll(' ', '\u3000');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
        expect(fold(wide(text))).toBe(fold(text));
        expect(fold(text.toUpperCase())).toBe(fold(text));
      }),
    );
  });

  test('folding twice changes nothing more', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

test('a query falls into its words at any kind of space', () => {
  expect(foldedWords('  EKS　クラスター\tcni ')).toEqual(['eks', 'クラスタ', 'cni']);
  expect(foldedWords(' 　')).toEqual([]);
});
