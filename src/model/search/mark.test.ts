import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markPieces } from './mark.ts';

/** The text with its marks as brackets. */
const marked = (text: string, ...spellings: string[]) => markPieces(text, spellings).map((piece) => (piece.marked ? `[${piece.text}]` : piece.text)).join('');

describe('marks', () => {
  test.each([
    ['EKSのdockershimの状態', ['eks', 'dockershim'], '[EKS]の[dockershim]の状態'],
    ['クラスターネットワーク', ['クラスタ'], '[クラスター]ネットワーク'],
    ['ｸﾗｽﾀｰ ｶﾞｲﾄﾞ', ['クラスタ', 'ガイド'], '[ｸﾗｽﾀｰ] [ｶﾞｲﾄﾞ]'],
    ['ＣＲＩとは', ['cri'], '[ＣＲＩ]とは'],
    ['description of CRI', ['cri'], 'description of [CRI]'],
    ['max pods', ['max pods', 'pods'], '[max pods]'],
    ['kubenet', ['azure'], 'kubenet'],
    ['eks and aks', ['aks', 'eks'], '[eks] and [aks]'],
    ['eks既定', ['eks', '既定'], '[eks既定]'],
    ['max pods', ['max pods', 'max'], '[max pods]'],
    ['コンテナランタイム環境', ['ランタイム', 'コンテナランタイム'], '[コンテナランタイム]環境'],
    ['', ['x'], ''],
  ])('in %s', (text, spellings, expected) => {
    expect(marked(text, ...spellings)).toBe(expected);
  });

  test('are pieces of the text and nothing else, none of them empty', () => {
    expect(markPieces('', ['x'])).toEqual([]);
    expect(markPieces('eks', ['eks'])).toEqual([{ text: 'eks', marked: true }]);
    expect(markPieces('a eks', ['eks'])).toEqual([{ text: 'a ', marked: false }, { text: 'eks', marked: true }]);
  });

  test('never change the text', () => {
    const letters = fc.constantFrom('a', 'Ａ', 'ｶ', 'ﾞ', 'ー', 'が', ' ', '1', '.', '㍍', '𠮷', 'é', 'é');
    fc.assert(
      fc.property(fc.array(letters), fc.array(fc.constantFrom('a', 'が', 'ガ', '1', 'メトル', 'aa'), { minLength: 1 }), (parts, spellings) => {
        const text = parts.join('');
        expect(markPieces(text, spellings).map((piece) => piece.text).join('')).toBe(text);
      }),
    );
  });
});
