import { describe, expect, it } from 'vitest';
import { inlinePieces, plainText } from './inline-text.ts';

describe('a sentence of the frontmatter', () => {
  it('is cut into text, code and links', () => {
    expect(inlinePieces('see `kubectl` in [docs](https://example.org/a) now')).toEqual([
      { kind: 'text', text: 'see ' },
      { kind: 'code', text: 'kubectl' },
      { kind: 'text', text: ' in ' },
      { kind: 'link', text: 'docs', url: 'https://example.org/a' },
      { kind: 'text', text: ' now' },
    ]);
  });

  it('keeps markup of other kinds as text', () => {
    expect(inlinePieces('<b>{x}</b>')).toEqual([{ kind: 'text', text: '<b>{x}</b>' }]);
    expect(plainText('a `b` [c](/d/)')).toBe('a b c');
  });
});
