import { describe, expect, it } from 'vitest';
import { brokenPromises } from './compare.ts';
import { withImplied } from './implied.ts';
import { authoredMoves, toMoves, type Move } from './move.ts';

const STATEMENT = '/facts/eks/cri/default-runtime/#al2-docker';
const NEW = '/facts/eks/cri/default-runtime/#al2';

function broken(published: string[], addresses: string[], moves: Move[] = []): { at: string; en: string }[] {
  const entries = published.map((address, i) => ({ address, file: 'ledger/all.txt', line: i + 1 }));
  return brokenPromises({ entries, moves, implied: withImplied(moves, published) }, (address) => addresses.includes(address)).map(({ file, line, message }) => ({ at: `${file}:${line}`, en: message.en }));
}

describe('the ledger', () => {
  it('is content while everything published is there, whatever else is new', () => {
    expect(broken(['/', STATEMENT], ['/', STATEMENT, '/new/'])).toEqual([]);
  });

  it('names every address that is gone, with its line', () => {
    expect(broken(['/', STATEMENT], ['/'])).toEqual([{ at: 'ledger/all.txt:2', en: `the published address ${STATEMENT} is gone` }]);
  });

  it('accepts what moved to a place that is there', () => {
    expect(broken([STATEMENT], [NEW], [{ from: STATEMENT, to: [NEW], on: '2026-12-01' }])).toEqual([]);
  });

  it('takes the places of a page that moved to have moved with it', () => {
    expect(broken(['/cri/old/', '/cri/old/#eks'], ['/cri/new/'], [{ from: '/cri/old/', to: ['/cri/new/'], on: '2026-12-01' }])).toEqual([]);
  });

  it('refuses a move to nowhere', () => {
    expect(broken([STATEMENT], [], [{ from: STATEMENT, to: [NEW], on: '2026-12-01' }])).toMatchObject([{ en: expect.stringContaining(`moved to ${NEW}, which is not there`) }]);
  });

  it('refuses a move from what is still there', () => {
    expect(broken([STATEMENT], [STATEMENT, NEW], [{ from: STATEMENT, to: [NEW], on: '2026-12-01' }])).toMatchObject([{ en: expect.stringContaining('is still there') }]);
  });
});

describe('what follows from a page that moved', () => {
  const published = ['/embed/cri/old/', '/embed/as-of/2021-05/cri/old/', '/en/embed/cri/old/oembed.json', '/pictures/ja/cri/old.png', '/embed/cri/older/', '/pictures/ja/facts/eks/cri/old.png'];

  it('are the moves of its embeds and pictures, and of no other page’s', () => {
    const implied = withImplied([{ from: '/cri/old/', to: ['/cri/new/'], on: '2026-12-01' }], published);
    expect(implied.slice(1).map(({ from, to }) => [from, ...to])).toEqual([
      ['/embed/cri/old/', '/embed/cri/new/'],
      ['/embed/as-of/2021-05/cri/old/', '/embed/as-of/2021-05/cri/new/'],
      ['/en/embed/cri/old/oembed.json', '/en/embed/cri/new/oembed.json'],
      ['/pictures/ja/cri/old.png', '/pictures/ja/cri/new.png'],
    ]);
  });
});

describe('a declaration', () => {
  const on = '2026-12-01';
  const read = (moves: object[]) => toMoves(authoredMoves.parse({ moves }));

  it('leads to where its destination is today', () => {
    expect(read([{ from: '/a/', moved: '/b/', on }, { from: '/b/', split: ['/c/', '/d/'], on }])[0]).toEqual({ from: '/a/', to: ['/c/', '/d/'], on });
  });

  it('ends even where declarations go in a circle', () => {
    expect(read([{ from: '/a/', moved: '/b/', on }, { from: '/b/', moved: '/a/', on }]).map(({ to }) => to)).toEqual([['/a/'], ['/b/']]);
  });

  it.each([
    [{ from: '/a/', on }],
    [{ from: '/a/', moved: '/b/', split: ['/c/', '/d/'], on }],
    [{ from: '/a/', split: ['/c/'], on }],
    [{ from: 'https://example.org/', moved: '/b/', on }],
    [{ from: '/a', moved: '/b/', on }],
  ])('is refused as %j', (move) => {
    expect(authoredMoves.safeParse({ moves: [move] }).success).toBe(false);
  });
});
