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

  it('takes the statements of a fact that moved to have moved with it, and misses those that did not arrive', () => {
    const moves = [{ from: '/facts/eks/cri/old/', to: ['/facts/eks/cri/new/'], on: '2026-12-01' }];
    const published = ['/facts/eks/cri/old/', '/facts/eks/cri/old/#al2', '/facts/eks/cri/old/#al2023'];
    expect(broken(published, ['/facts/eks/cri/new/', '/facts/eks/cri/new/#al2', '/facts/eks/cri/new/#al2023'], moves)).toEqual([]);
    expect(broken(published, ['/facts/eks/cri/new/', '/facts/eks/cri/new/#al2'], moves)).toMatchObject([{ at: 'ledger/all.txt:3' }]);
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

describe('what follows from a statement that was renamed', () => {
  const old = '/facts/eks/cri/x/#old';
  const published = [old, '/embed/facts/eks/cri/x/', '/embed/facts/eks/cri/x/old/', '/embed/facts/eks/cri/x/older/', '/embed/facts/aks/cri/x/old/'];
  const implied = (to: string[]) => withImplied([{ from: old, to, on: '2026-12-01' }], published).slice(1).map((move) => [move.from, ...move.to]);

  it('is the move of its embed alone', () => {
    expect(implied(['/facts/eks/cri/x/#new'])).toEqual([['/embed/facts/eks/cri/x/old/', '/embed/facts/eks/cri/x/new/']]);
  });

  it('leads to an embed of each part it was split into, and to that of a fact where it became one', () => {
    expect(implied(['/facts/eks/cri/x/#one', '/facts/eks/cri/y/'])).toEqual([['/embed/facts/eks/cri/x/old/', '/embed/facts/eks/cri/x/one/', '/embed/facts/eks/cri/y/']]);
  });
});

describe('what follows from a fact that moved', () => {
  const published = ['/facts/eks/cri/x/', '/facts/eks/cri/x/#a', '/facts/eks/cri/x/#b', '/embed/facts/eks/cri/x/', '/embed/facts/eks/cri/x/a/', '/embed/facts/eks/cri/x/b/'];
  const fact = { from: '/facts/eks/cri/x/', to: ['/facts/eks/cri/y/'], on: '2026-12-01' };
  const implied = (moves: Move[]) => withImplied(moves, published).slice(moves.length).map(({ from, to }) => [from, ...to]);

  it('are the moves of its statements and of their embeds, but of those that are declared otherwise', () => {
    expect(implied([fact, { from: '/facts/eks/cri/x/#b', to: ['/facts/eks/cri/z/#c'], on: '2026-12-01' }])).toEqual([
      ['/facts/eks/cri/x/#a', '/facts/eks/cri/y/#a'],
      ['/embed/facts/eks/cri/x/', '/embed/facts/eks/cri/y/'],
      ['/embed/facts/eks/cri/x/a/', '/embed/facts/eks/cri/y/a/'],
      ['/embed/facts/eks/cri/x/b/', '/embed/facts/eks/cri/z/c/'],
    ]);
  });

  it('are that of the page of its evidence, to the fact', () => {
    const implied = withImplied([fact, { from: '/guides/x/', to: ['/guides/y/'], on: '2026-12-01' }], ['/facts/eks/cri/x/evidence/', '/facts/eks/cri/other/evidence/', '/guides/x/evidence/']);
    expect(implied.slice(2).map(({ from, to }) => [from, ...to])).toEqual([['/facts/eks/cri/x/evidence/', '/facts/eks/cri/y/']]);
  });

  it('leave what it was split into to be chosen from', () => {
    expect(implied([{ ...fact, to: ['/facts/eks/cri/y/', '/facts/eks/cri/z/'] }])).toContainEqual(['/embed/facts/eks/cri/x/a/', '/embed/facts/eks/cri/y/', '/embed/facts/eks/cri/z/']);
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
