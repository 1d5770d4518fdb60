import { describe, expect, it } from 'vitest';
import { apiMoves } from './moves.ts';

const on = '2026-12-01';

describe('apiMoves', () => {
  it('tells of a renamed statement by its ids too', () => {
    expect(apiMoves([{ from: '/facts/eks/cri/x/#old', to: ['/facts/eks/cri/x/#new'], on }])).toEqual([
      { from: '/facts/eks/cri/x/#old', kind: 'moved', to: ['/facts/eks/cri/x/#new'], ids: { from: 'eks/cri/x#old', to: ['eks/cri/x#new'] }, on },
    ]);
  });

  it('tells of a statement that was split, into another and a whole fact', () => {
    expect(apiMoves([{ from: '/facts/eks/cri/x/#old', to: ['/facts/eks/cri/x/#new', '/facts/eks/cri/y/'], on }])).toMatchObject([{ kind: 'split', ids: { from: 'eks/cri/x#old', to: ['eks/cri/x#new'] } }]);
  });

  it('tells of pages by their addresses, and leaves out embeds and pictures', () => {
    const moves = ['/cri/old/', '/embed/cri/old/', '/en/embed/cri/old/oembed.json', '/pictures/ja/cri/old.png'].map((from) => ({ from, to: [from.replace('old', 'new')], on }));
    expect(apiMoves(moves)).toEqual([{ from: '/cri/old/', kind: 'moved', to: ['/cri/new/'], on }]);
  });
});
