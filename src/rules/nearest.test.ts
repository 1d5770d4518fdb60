import { describe, expect, it } from 'vitest';
import { nearest } from './nearest.ts';

describe('nearest', () => {
  it.each([
    ['confidance', 'confidence'],
    ['form', 'from'],
    ['ID', 'id'],
    ['HIGH', 'high'],
    ['jp', 'ja'],
    ['al3', 'al2'],
  ])('takes %s for %s', (typed, meant) => {
    expect(nearest(typed, ['confidence', 'from', 'id', 'high', 'ja', 'al2'])).toBe(meant);
  });

  it.each(['fr', 'at', 'xyz', 'something'])('takes %s for nothing that is there', (typed) => {
    expect(nearest(typed, ['ja', 'en', 'by', 'from', 'al2'])).toBeUndefined();
  });

  it('takes the first of those that are as near, and nothing where there is nothing', () => {
    expect(nearest('al', ['al2', 'al3'])).toBe('al2');
    expect(nearest('al', [])).toBeUndefined();
  });
});
