import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inlinePieces, links, plainText, type InlinePiece } from './inline-text.ts';

const words = fc.string({ minLength: 1 }).map((text) => text.replace(/[`[\]()]/g, '_'));
const url = fc.webUrl({ withQueryParameters: true, withFragments: true }).map((address) => address.replace(/[()]/g, '_'));
const piece: fc.Arbitrary<InlinePiece> = fc.oneof(
  words.map((text) => ({ kind: 'text' as const, text })),
  words.map((text) => ({ kind: 'code' as const, text })),
  fc.record({ kind: fc.constant('link' as const), text: words, url }),
);
/** As an author would write it. */
const written = (p: InlinePiece) => (p.kind === 'code' ? `\`${p.text}\`` : p.kind === 'link' ? `[${p.text}](${p.url})` : p.text);
/** Pieces of which no two texts stand side by side, which would be one. */
const pieces = fc.array(piece).map((all) => all.filter((p, i) => p.kind !== 'text' || all[i - 1]?.kind !== 'text'));

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

  it('is cut into the pieces that its author put together', () => {
    fc.assert(fc.property(pieces, (all) => {
      const sentence = all.map(written).join('');
      expect(inlinePieces(sentence)).toEqual(all);
      expect(links(sentence)).toEqual(all.flatMap((p) => (p.kind === 'link' ? [p.url] : [])));
      expect(plainText(sentence)).toBe(all.map((p) => p.text).join(''));
    }));
  });

  it('without marks is its own plain text', () => {
    fc.assert(fc.property(words, (text) => {
      expect(plainText(text)).toBe(text);
      expect(inlinePieces(text)).toEqual([{ kind: 'text', text }]);
    }));
  });

  it('keeps a mark that is not closed, and brackets that are no link', () => {
    for (const text of ['a ` b', '`` is empty', '[from, until)', 'an [aside] (here)', '[](/empty/)', '[two words](/a b/)']) {
      expect(inlinePieces(text)).toEqual([{ kind: 'text', text }]);
    }
  });

  it('takes no link out of code', () => {
    expect(links('`[a](https://example.org/)` and [b](/b/)')).toEqual(['/b/']);
  });

  it('has no pieces where it is empty', () => {
    expect(inlinePieces('')).toEqual([]);
  });
});
