import { describe, expect, test } from 'vitest';
import { fit, occurrences } from './fit.ts';

describe('fit', () => {
  test.each([
    ['kubelet speaks cri', 'cri', 'a word', 'description', 'cri', 'letters within a word'],
    ['dockershim', 'docker', 'the beginning of a word', 'x-ray', 'shim', 'nothing'],
    ['cri', 'cri', 'a word', 'cri-o', 'cri', 'a part of a compound'],
    ['al2', 'al2', 'a word', 'al2023', 'al2', 'another number'],
    ['two pods', 'pod', 'a plural', 'podman', 'pod', 'a longer word'],
    ['dockershim', 'docker', 'the beginning of a word', 'dockershim', 'shim', 'its end'],
    ['ランタイム', 'ランタイム', 'a Japanese word', 'コンテナランタイム', 'ランタイム', 'the same within a compound'],
  ])('in %s, %s is found as %s: better than %s by %s, %s', (better, word, _as, worse, other) => {
    expect(fit(better, word)).toBeGreaterThan(fit(worse, other));
  });

  test.each([
    ['1.24', 'kubernetes 1.24'],
    ['1.24', 'v1.24.3'],
    ['2.0', 'containerd 2.0〜2.1'],
    ['110', '最大110'],
  ])('finds %s in %s', (wanted, text) => {
    expect(fit(text, wanted)).toBeGreaterThan(0.9);
  });

  test.each([
    ['1.2', '1.24'],
    ['1.24', '11.24'],
    ['24', '1.24'],
    ['110', '1100'],
    ['cri', 'description'],
    ['eni', 'beginning'],
    ['docker', ''],
    ['', 'docker'],
  ])('does not find %s in %s', (wanted, text) => {
    expect(fit(text, wanted)).toBe(0);
  });
});

describe('a place where a word stands', () => {
  test.each([
    ['cri', 'cri', 1],
    ['cris', 'cri', 0.95],
    ['crisp', 'cri', 0.7],
    ['crio', 'cri', 0.7],
    ['cria', 'cri', 0.7],
    ['criz', 'cri', 0.7],
    ['cri2', 'cri', 0.3],
    ['cri9', 'cri', 0.3],
    ['acni', 'cni', 0],
    ['zcni', 'cni', 0],
    ['d1.24', '1.24', 0],
    ['1-24', '24', 1],
    ['1.24-3', '1.24', 1],
    ['cri-o', 'cri', 0.75],
    ['cri-', 'cri', 1],
    ['cri-2', 'cri', 1],
    ['dockershim', 'shim', 0.3],
    ['2shim', 'shim', 0.3],
    ['subcni', 'cni', 0],
    ['1cni', 'cni', 0],
    ['v1.24', '1.24', 1],
    ['1.24.3', '1.24', 0.95],
    ['1.24.', '1.24', 1],
    ['1.24 up', '1.24', 1],
    ['dev1.24', '1.24', 0],
    ['al2', '2', 0],
    ['a.24', '24', 1],
    ['1.24', '24', 0],
    ['124', '24', 0],
    ['ランタイム', 'ランタイム', 1],
    ['コンテナランタイム', 'ランタイム', 0.85],
    ['ランタイム環境', 'ランタイム', 1],
    ['ランタイムクラス', 'ランタイム', 0.85],
    ['新ランタイム名', 'ランタイム', 1],
    ['既定値', '既定', 0.85],
    ['の既定', '既定', 1],
    ['人々', '々', 0.85],
  ])('in %s makes %s worth %d', (text, wanted, worth) => {
    expect(fit(text, wanted)).toBeCloseTo(worth, 10);
  });

  test('is found wherever it is, and the best of them counts', () => {
    expect(occurrences('cri-o, cri, crisp and scrip', 'cri')).toEqual([{ at: 0, fit: 0.75 }, { at: 7, fit: 1 }, { at: 12, fit: 0.7 }]);
    expect(fit('crisp cri', 'cri')).toBe(1);
    expect(occurrences('ああああ', 'ああ').map(({ at }) => at)).toEqual([0, 1, 2]);
  });
});
