import { describe, expect, test } from 'vitest';
import { fit } from './fit.ts';

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
