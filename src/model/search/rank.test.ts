import { describe, expect, test } from 'vitest';
import type { SearchEntry, SearchIndex } from './entry.ts';
import { packWords } from './word-list.ts';
import { prepare } from './prepare.ts';
import { search } from './rank.ts';
import { suggest } from './suggest.ts';

const fact = (service: string, criterion: string, title: string, parts: SearchEntry['parts'] = []): SearchEntry => ({ kind: 'fact', path: `/facts/${service}/${criterion}/`, title: `${service.toUpperCase()}: ${title}`, service: service.toUpperCase(), parts });

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
const ALL = prepare({
  ...INDEX,
  sources: [{ folder: '/sources/x/', publisher: 'X', documents: [['eks', 'EKS']] }],
  words: packWords(INDEX.entries.map(({ path }) => (path === '/facts/aks/cni/pod-density/' ? ['flannel', 'retirement'] : []))),
});
const paths = (query: string) => search(ALL, query).hits.map(({ entry }) => entry.path);

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

  test('nothing asked, nothing found', () => {
    expect(paths('')).toEqual([]);
    expect(paths('zzzz')).toEqual([]);
  });
});

test('what finds nothing is answered by the likest names', () => {
  expect(suggest(ALL, 'xcontainrdx')[0]?.path).toBe('/glossary/#containerd');
  expect(suggest(ALL, 'ん')).toEqual([]);
});

test('the likest names come first, three of them unless asked otherwise, and no source', () => {
  const entries = ['abcdef', 'abcdxx', 'abcxxx', 'abxxxx', 'zzzzzz'].map((title): SearchEntry => ({ kind: 'page', path: `/${title}/`, title }));
  const names = prepare({ entries: [{ kind: 'source', path: '/source/', title: 'abcdef' }, ...entries.toReversed()], same: [] });
  expect(suggest(names, 'abcdef').map(({ title }) => title)).toEqual(['abcdef', 'abcdxx', 'abcxxx']);
  const longer = prepare({ entries: ['abcdefghijklm', 'abcdefg'].map((title): SearchEntry => ({ kind: 'page', path: `/${title}/`, title })), same: [] });
  expect(suggest(longer, 'abcdef').map(({ title }) => title)).toEqual(['abcdefg', 'abcdefghijklm']);
  expect(suggest(names, 'abcdef', 1).map(({ title }) => title)).toEqual(['abcdef']);
  expect(suggest(names, 'abcdef', 9).map(({ title }) => title)).toEqual(['abcdef', 'abcdxx', 'abcxxx', 'abxxxx']);
  expect(suggest(prepare({ entries: [{ kind: 'page', path: '/p/', title: 'other', also: ['abcdef'] }], same: [] }), 'abcdxx')).toHaveLength(1);
});

describe('what decides between pages that hold the words alike', () => {
  const page = (kind: SearchEntry['kind'], path: string, title: string, more: Partial<SearchEntry> = {}): SearchEntry => ({ kind, path, title, ...more });
  const order = (query: string, ...entries: SearchEntry[]) => search(prepare({ entries, same: [] }), query).hits.map(({ entry }) => entry.path);

  test('is the kind of page: an answer before the document it rests on', () => {
    const kinds = ['source', 'claim', 'page', 'term', 'guide', 'fact', 'criterion'] as const;
    expect(order('weave', ...kinds.map((kind) => page(kind, `/${kind}/`, 'About weave')))).toEqual(kinds.toReversed().map((kind) => `/${kind}/`));
    expect(order('weave', page('layer', '/layer/', 'About weave'), page('service', '/service/', 'About weave'))).toEqual(['/service/', '/layer/']);
    expect(order('weave', page('milestone', '/m/', 'About weave'), page('page', '/p/', 'About weave'), page('term', '/t/', 'About weave'))[0]).toBe('/t/');
  });

  test('is the service that the query names', () => {
    const service = page('service', '/services/eks/', 'EKS', { also: ['EKS'] });
    const [eks, aks] = [fact('eks', 'cri', 'runtime', [{ id: 'switched', title: 'since' }]), fact('aks', 'cri', 'runtime since eks')];
    expect(order('eks since', service, aks, eks).filter((path) => path.startsWith('/facts/'))).toEqual([eks.path, aks.path]);
    expect(order('eks since', aks, eks)).toEqual([aks.path, eks.path]);
  });

  test('is what most come for', () => {
    expect(order('weave', page('page', '/a/', 'About weave'), page('page', '/b/', 'About weave', { major: true }))).toEqual(['/b/', '/a/']);
  });

  test('is a name that is the very word, holds the query word for word, or holds all its terms', () => {
    expect(order('weave', page('page', '/long/', 'weave nets'), page('page', '/very/', 'weave'))).toEqual(['/very/', '/long/']);
    expect(order('weave net', page('page', '/apart/', 'net of weave'), page('page', '/verbatim/', 'a weave net'))).toEqual(['/verbatim/', '/apart/']);
    expect(order('weave net', page('page', '/split/', 'weave', { text: 'net' }), page('page', '/all/', 'net of weave'))).toEqual(['/all/', '/split/']);
  });

  // The first of each pair is worth less by its kind: only its name lets it go before the other.
  test.each([
    ['a name that is the very word', 'weave', page('claim', '/a/', 'weave', { also: ['other'] }), page('page', '/b/', 'weave x')],
    ['the query word for word', 'weave net', page('term', '/a/', 'a weave net', { also: ['other'] }), page('fact', '/b/', 'net a weave')],
    ['all terms in one name', 'weave net', page('term', '/a/', 'net a weave', { also: ['other'] }), page('fact', '/b/', 'weave xxxxx', { also: ['net xxxxxxx'] })],
    ['all terms but those of grammar', 'the weave net', page('term', '/a/', 'net a weave', { also: ['other'] }), page('fact', '/b/', 'weave xxxxx', { also: ['net xxxxxxx'] })],
    ['a place that holds what the name does not', 'the weave net', page('page', '/a/', 'weave', { also: ['other'], parts: [{ id: 'p', title: 'x', text: 'net' }] }), page('fact', '/b/', 'weave', { also: ['other'], text: 'net' })],
  ])('is %s', (_what, query, first, second) => {
    expect(order(query, second, first)).toEqual(['/a/', '/b/']);
  });

  test('is no place where the name holds all of it already', () => {
    expect(order('weave', page('page', '/a/', 'weave', { parts: [{ id: 'p', title: 'x' }] }), page('term', '/b/', 'weave'))).toEqual(['/b/', '/a/']);
  });

  test('is one place that holds all of it, rather than two that share it', () => {
    const apart = page('page', '/apart/', 'x', { parts: [{ id: 'a', title: 'weave' }, { id: 'b', title: 'net' }] });
    const together = page('page', '/together/', 'x', { parts: [{ id: 'b', title: 'net, weave' }] });
    expect(order('weave net', apart, together)).toEqual(['/together/', '/apart/']);
  });

  test('is the rarer word', () => {
    const common = Array.from({ length: 6 }, (_, i) => page('page', `/common-${i}/`, 'x', { text: 'kubernetes' }));
    expect(order('kubernetes weave', ...common, page('page', '/rare/', 'x', { text: 'weave' }))[0]).toBe('/rare/');
  });

  test('is the rare word in the name, where all hold both', () => {
    const common = Array.from({ length: 6 }, (_, i) => page('page', `/common-${i}/`, 'x', { text: 'kubernetes' }));
    expect(order('kubernetes weave', ...common, page('page', '/a/', 'kubernetes', { text: 'weave' }), page('page', '/b/', 'weave', { text: 'kubernetes' })).slice(0, 2)).toEqual(['/b/', '/a/']);
  });

  test.each(['when', 'いつ'])('is the day that something happened on, where the question is %s', (when) => {
    const both = [page('criterion', '/criterion/', 'About weave'), page('milestone', '/milestone/', 'About weave')];
    expect(order(`${when} weave`, ...both)).toEqual(['/milestone/', '/criterion/']);
    expect(order('weave', ...both)).toEqual(['/criterion/', '/milestone/']);
    expect(order(`${when} weave`, page('page', '/page/', 'Weave, about'), page('claim', '/when/', `Weave, ${when}`, { also: ['other'] }))).toEqual(['/when/', '/page/']);
  });

  test('is a word of grammar only where nothing else does', () => {
    const [plain, titled] = [page('page', '/plain/', 'weave'), page('page', '/titled/', 'what weave is')];
    expect(order('what is weave', plain, titled)[0]).toBe('/titled/');
    expect(order('what', plain, titled)).toEqual(['/titled/']);
  });

  test('leaves out what holds far less of the query than the best', () => {
    const all = page('page', '/all/', 'weave calico cilium flannel');
    expect(order('weave calico cilium flannel', all, page('page', '/one/', 'weave'))).toEqual(['/all/']);
    expect(order('weave calico cilium flannel', all, page('page', '/three/', 'weave calico cilium'))).toEqual(['/all/', '/three/']);
  });

  test('shows three places at most, the best first, and none that the name says already', () => {
    const parts = ['x', 'nets', 'net of ropes', 'the net', 'y'].map((title, i) => ({ id: String(i), title, text: i === 4 ? 'net' : '' }));
    const [hit] = search(prepare({ entries: [page('page', '/p/', 'weave', { parts: [...parts, { id: 'weave', title: 'weave' }] })], same: [] }), 'weave net').hits;
    expect(hit?.parts.map(({ id }) => id)).toEqual(['2', '3', '1']);
  });

  test('tells what to mark: every spelling, and what was typed word by word', () => {
    const { spellings } = search(prepare({ entries: [page('term', '/t/', 'network policy', { also: ['ネットワークポリシー'] })], same: [] }), 'Network Policy');
    expect([...spellings].sort()).toEqual(['network', 'network policy', 'policy', 'ネットワクポリシ']);
    expect(search(ALL, 'what is containerd').spellings).not.toContain('what');
  });
});
