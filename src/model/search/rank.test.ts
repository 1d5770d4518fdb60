import { describe, expect, test } from 'vitest';
import type { SearchEntry, SearchIndex } from './entry.ts';
import { packWords } from './word-list.ts';
import { prepare } from './prepare.ts';
import { search } from './rank.ts';
import { suggest } from './suggest.ts';

const fact = (service: string, criterion: string, title: string, parts: SearchEntry['parts'] = []): SearchEntry => ({ kind: 'fact', path: `/facts/${service}/${criterion}/`, title: `${service.toUpperCase()}: ${title}`, service, parts });

const INDEX: SearchIndex = {
  entries: [
    { kind: 'service', path: '/services/eks/', title: 'EKS (Amazon Elastic Kubernetes Service)', also: ['EKS'] },
    { kind: 'criterion', path: '/cri/default-runtime/', title: 'Default runtime', also: ['既定のランタイム'] },
    { kind: 'criterion', path: '/cni/pod-density/', title: 'Pod density' },
    fact('eks', 'cri/default-runtime', 'Default runtime', [
      { id: 'docker', title: 'Docker', text: 'until 1.23' },
      { id: 'containerd', title: 'containerd', text: 'from 1.24' },
    ]),
    fact('aks', 'cri/default-runtime', 'Default runtime', [{ id: 'containerd', title: 'containerd' }]),
    fact('eks', 'cni/pod-density', 'Pod density', [{ id: 'max', title: 'At most 110' }]),
    fact('aks', 'cni/pod-density', 'Pod density', [{ id: 'max', title: 'At most 250' }]),
    { kind: 'term', path: '/glossary/#containerd', title: 'containerd' },
    { kind: 'term', path: '/glossary/#container-runtime', title: 'Container runtime', also: ['ランタイム', 'runtime'] },
    { kind: 'milestone', path: '/timeline/#containerd-2', title: 'containerd 2.0 comes out' },
  ],
  same: [['end', 'retirement']],
};
const SUPPLEMENT = {
  sources: [{ folder: '/sources/x/', publisher: 'X', documents: [['eks', 'EKS'] satisfies [string, string]] }],
  words: packWords(INDEX.entries.map(({ path }) => (path === '/facts/aks/cni/pod-density/' ? ['flannel', 'retirement'] : []))),
};
const ALL = prepare(INDEX, SUPPLEMENT);
const paths = (query: string, prepared = ALL) => search(prepared, query).hits.map(({ entry }) => entry.path);

describe('ranking', () => {
  test.each([
    ['a bare service', 'EKS', '/services/eks/'],
    ['a bare term', 'containerd', '/glossary/#containerd'],
    ['a criterion', 'default runtime', '/cri/default-runtime/'],
    ['a criterion in the other language', '既定のランタイム', '/cri/default-runtime/'],
    ['a fact', 'runtime eks', '/facts/eks/cri/default-runtime/'],
    ['a number without a service', 'at most', '/cni/pod-density/'],
    ['an event', 'containerd 2.0', '/timeline/#containerd-2'],
    ['a word of a longer text', 'flannel', '/facts/aks/cni/pod-density/'],
    ['a word that means the same', 'end aks', '/facts/aks/cni/pod-density/'],
  ])('%s comes first', (_what, query, path) => {
    expect(paths(query)[0]).toBe(path);
  });

  test('a page with all of the query comes before pages with a part of it', () => {
    expect(paths('eks docker')[0]).toBe('/facts/eks/cri/default-runtime/');
  });

  test('a fact shows the statements that answer, once', () => {
    const hits = search(ALL, 'eks 1.24').hits.filter(({ entry }) => entry.path === '/facts/eks/cri/default-runtime/');
    expect(hits.map(({ parts }) => parts.map(({ id }) => id))).toEqual([['containerd']]);
  });

  test('a source stands behind the pages that rest on it', () => {
    expect(paths('EKS').indexOf('/sources/x/eks/')).toBeGreaterThan(0);
  });

  test('search works before the supplement is there', () => {
    const first = prepare(INDEX);
    expect(paths('EKS', first)[0]).toBe('/services/eks/');
    expect(paths('flannel', first)).toEqual([]);
  });

  test('nothing asked, nothing found', () => {
    expect(paths('')).toEqual([]);
    expect(paths('zzzz')).toEqual([]);
  });
});

test('what finds nothing is answered by the likest names', () => {
  expect(suggest(ALL, 'xcontainrdx')[0]?.path).toBe('/glossary/#containerd');
  expect(suggest(ALL, 'ん')).toEqual([]);
});
