import { describe, expect, it } from 'vitest';
import { redirects } from './redirects.ts';

describe('redirects', () => {
  it('lead from a page that moved in both languages, below the base path', () => {
    expect(redirects([{ from: '/cri/a/', to: ['/cri/b/'], on: '2026-12-01' }], '/repo')).toEqual(['/repo/cri/a/ /repo/cri/b/ 301', '/repo/en/cri/a/ /repo/en/cri/b/ 301']);
  });

  it('lead from a file once', () => {
    expect(redirects([{ from: '/data/v1/a.json', to: ['/data/v1/b.json'], on: '2026-12-01' }], '')).toEqual(['/data/v1/a.json /data/v1/b.json 301']);
  });

  it('leave what was split, and places on pages, to the pages themselves', () => {
    const moves = [{ from: '/cri/a/', to: ['/cri/b/', '/cri/c/'] }, { from: '/cri/a/#x', to: ['/cri/a/#y'] }];
    expect(redirects(moves.map((move) => ({ ...move, on: '2026-12-01' })), '')).toEqual([]);
  });
});
