import { describe, expect, test } from 'vitest';
import { toPeriod } from '../period.ts';
import { compareCluster } from './compare.ts';
import { ends } from './ends.ts';
import { groupNodes, type Group } from './groups.ts';
import type { Found, Recognised } from './recognised.ts';
import { toReport } from './report.ts';
import { seenNode } from './seen.ts';
import { sightings } from './sightings.ts';
import type { Lifecycle, Plan, ServiceFacts, SiteFact, SiteStatement } from './site-facts.ts';

const NONE: Recognised = { otherServices: [], nodes: [], networkPolicy: [], reasons: [] };
const found = (id: string, more: Partial<Found> = {}): Found => ({ id, name: id, certain: true, ...more });
const group = (more: Partial<Group> = {}): Group => ({ nodes: 1, variants: {}, minor: '1.33', release: '1.33.5', ...more });
const statement = (id: string, more: object = {}): SiteStatement => ({ id, value: id, period: toPeriod({ from: '2025' }), references: [], text: id, when: '', ...more }) as unknown as SiteStatement;
const fact = (criterion: SiteFact['criterion'], ...statements: SiteStatement[]): SiteFact => ({ criterion, name: criterion, address: '/f/', statements });
const service = (...facts: SiteFact[]): ServiceFacts => ({ name: 'S', variants: { cri: {}, cni: {} }, facts, plans: [] });

describe('nodes that are alike', () => {
  const node = (more: object = {}, recognised: object = {}) => ({ node: { ...seenNode(String(Math.random())), osImage: 'L', kernel: 'k', runtime: 'r', maxPods: 9, ...more }, release: '1.33.5', variants: { cri: 'a', cni: 'b' }, ...recognised });

  test('are one group, the most frequent first', () => {
    expect(groupNodes({ nodes: [node({ kernel: 'other' }), node(), node()] })).toEqual([2, 1].map((nodes, i) => ({ nodes, release: '1.33.5', variants: { cri: 'a', cni: 'b' }, osImage: 'L', kernel: i === 0 ? 'k' : 'other', printedRuntime: 'r', maxPods: 9 })));
  });

  test.each<[object, object]>([[{ osImage: 'M' }, {}], [{ kernel: 'l' }, {}], [{ runtime: 's' }, {}], [{ maxPods: 8 }, {}], [{}, { release: '1.33.6' }], [{}, { variants: { cri: 'c', cni: 'b' } }], [{}, { variants: { cri: 'a', cni: 'c' } }]])('are two with %j and %j', (more, recognised) => {
    expect(groupNodes({ nodes: [node(), node(more, recognised)] })).toHaveLength(2);
  });
});

describe('what was seen of each criterion', () => {
  test('is what the output tells, and nothing else', () => {
    expect(sightings(group(), NONE)).toEqual({});
    expect(sightings(
      group({ printedRuntime: 'containerd://2.1', runtime: found('containerd', { term: 'containerd', version: '2.1' }), osImage: 'Linux 3', maxPods: 29 }),
      { cni: found('c', { name: { ja: 'シ', en: 'Cilium' }, term: 'cilium', version: '1.17' }), networkPolicy: [found('none'), found('calico', { term: 'calico' })] },
    )).toEqual({
      'cri/default-runtime': { saw: 'containerd://2.1', term: 'containerd' },
      'cri/runtime-version': { saw: 'containerd://2.1', version: '2.1' },
      'cri/node-os': { saw: 'Linux 3' },
      'cni/default-plugin': { saw: 'Cilium 1.17', term: 'cilium' },
      'cni/pod-density': { saw: '29', number: 29 },
      'cni/network-policy': { saw: 'calico', term: 'calico' },
    });
    expect(sightings(group(), { cni: found('c', { term: 'x' }), networkPolicy: [] })['cni/default-plugin']).toEqual({ saw: 'c', term: 'x' });
  });

  test.each([
    ['Ubuntu 22.04.5 LTS', 'Ubuntu 22.04', 'Ubuntu 22.04.5 LTS'],
    ['CBL-Mariner/Linux', 'Azure Linux 2.0', 'CBL-Mariner/Linux = Azure Linux 2.0'],
    ['azure linux', 'Azure Linux', 'azure linux'],
  ])('names the image %s, known as %s, %s', (osImage, name, saw) => {
    expect(sightings(group({ osImage, os: found('os', { name }) }), NONE)['cri/node-os']).toEqual({ saw });
  });
});

describe('groups held against statements', () => {
  const runs = (minor = '1.33', cri?: string) => group({ minor, printedRuntime: 'containerd://2.1', runtime: found('containerd', { term: 'containerd' }), variants: cri ? { cri } : {} });
  const judged = (groups: Group[], ...statements: SiteStatement[]) =>
    compareCluster(NONE, groups, service(fact('cri/default-runtime', ...statements)), '2026-01-01').map(({ verdict, statements: told, groups: of, elsewhen }) => [verdict, told.map(({ id }) => id).join(), of.length, elsewhen?.id]);

  test('agree and differ, alike ones together', () => {
    expect(judged([runs(), runs('1.32')], statement('a', { term: 'containerd' }))).toEqual([['agrees', 'a', 2, undefined]]);
    expect(judged([runs()], statement('a', { term: 'docker' }))).toEqual([['differs', 'a', 1, undefined]]);
    expect(judged([runs('1.33'), runs('1.20')], statement('a', { term: 'containerd', kubernetes: { from: '1.24' } }), statement('b', { term: 'docker', kubernetes: { until: '1.23' } }))).toEqual([['agrees', 'a', 1, undefined], ['differs', 'b', 1, undefined]]);
  });

  test('are passed over without a version, or without anything seen', () => {
    expect(judged([group({ minor: undefined, runtime: found('c', { term: 'containerd' }) }), group()], statement('a', { term: 'containerd' }))).toEqual([]);
  });

  test('are told which statement of another time would agree, of their version and variant', () => {
    const old = { term: 'containerd', period: toPeriod({ from: '2020', until: '2021' }) };
    const now = statement('now', { term: 'docker' });
    expect(judged([runs()], now, statement('old', old))).toEqual([['differs', 'now', 1, 'old']]);
    expect(judged([runs()], now, statement('old', { ...old, kubernetes: { until: '1.30' } }))).toEqual([['differs', 'now', 1, undefined]]);
    expect(judged([runs('1.33', 'x')], now, statement('old', { ...old, variants: ['x'] }))).toEqual([['differs', 'now', 1, 'old']]);
    expect(judged([runs('1.33', 'y')], now, statement('old', { ...old, variants: ['x'] }))).toEqual([['differs', 'now', 1, undefined]]);
    expect(judged([runs()], now, statement('old', { ...old, variants: ['x'] }))).toEqual([['differs', 'now', 1, undefined]]);
  });

  test('are told what the site says it does not know of their variant, at the time', () => {
    const open = (more: object = {}) => statement('open', { value: { type: 'not-documented' }, variants: ['x'], ...more });
    const told = (of: SiteStatement, cri: string | undefined = 'x') => judged([runs('1.33', cri)], of)[0]?.slice(0, 2);
    expect(told(open())).toEqual(['silent', 'open']);
    expect(told(open({ value: { type: 'unknown', searched: { ja: 'a', en: 'a' }, evidence: '2023-06' } }))).toEqual(['silent', 'open']);
    expect([told(open(), 'y'), told(open({ variants: undefined })), told(open({ kubernetes: { until: '1.30' } })), told(open({ value: { type: 'not-applicable' } }))].map((of) => of?.[1])).toEqual(['', '', '', '']);
    expect([told(open({ period: toPeriod({ from: '2027' }) })), told(open({ period: toPeriod({ from: '2020', until: '2021' }) }))].map((of) => of?.[1])).toEqual(['', '']);
  });

  test('of a number that is an example differ from nothing', () => {
    const pods = (text: string) => compareCluster(NONE, [group({ maxPods: 30 })], service(fact('cni/pod-density', statement('a', { number: 29, text }))), '2026-01-01')[0]?.verdict;
    expect([pods('29'), pods('29 (on an m5.large)')]).toEqual(['differs', 'silent']);
  });
});

describe('what ends', () => {
  const plan = (more: Partial<Plan> = {}): Plan => ({ kind: 'ends', date: '2026-06', layer: 'cri', text: 'p', address: '/p/', ...more });
  const cycle = (product: string, version: string, more: Partial<Lifecycle> = {}): Lifecycle => ({ product, version, date: '2026-03', text: `${product} ${version}`, address: `/${product}-${version}/`, ...more });
  const told = (of: Group, plans: Plan[], cycles: Lifecycle[] = [], date = '2026-01-01') => ends([of], { ...service(), plans }, [], cycles, date);

  test('is a plan that concerns the layer’s variant and the version, or the whole service', () => {
    expect(told(group(), [plan()])).toEqual([{ kind: 'ends', date: '2026-06', past: false, text: 'p', address: '/p/' }]);
    const concerned = (more: Partial<Plan>, of: Partial<Group>) => told(group(of), [plan(more)]).length === 1;
    expect([
      concerned({ variants: ['x'] }, { variants: { cri: 'x' } }), concerned({ variants: ['x'] }, { variants: { cri: 'y' } }), concerned({ variants: ['x'] }, { variants: { cni: 'x' } }), concerned({ variants: ['x'] }, {}),
      concerned({ kubernetes: { until: '1.32' } }, {}), concerned({ kubernetes: { until: '1.33' } }, {}), concerned({ kubernetes: { until: '1.32' } }, { minor: undefined }),
    ]).toEqual([true, false, false, false, false, true, true]);
  });

  test('is the end of support of a version that runs, and of no other', () => {
    const runtime = (id: string, version?: string) => group({ runtime: found(id, version ? { version } : {}) });
    const ended = (of: Group, ...cycles: Lifecycle[]) => told(of, [], cycles).map(({ kind, text }) => `${kind} ${text}`);
    expect(ended(group(), cycle('kubernetes', '1.33'), cycle('kubernetes', '1.3'))).toEqual(['milestone kubernetes 1.33']);
    expect(ended(runtime('containerd', '1.7.27'), cycle('containerd', '1.7'), cycle('containerd', '1.7.2'), cycle('cri-o', '1.7'))).toEqual(['milestone containerd 1.7']);
    expect(ended(runtime('containerd'), cycle('containerd', '1.7'))).toEqual([]);
    expect(ended(group(), cycle('containerd', '1.7'))).toEqual([]);
  });

  test('comes soonest first, once, and is past from its first day on', () => {
    const all = told(group(), [plan({ date: '2026-06', address: '/b/' }), plan({ date: '2026-01', address: '/a/' }), plan({ date: '2026-06', address: '/b/' }), plan({ date: '2025', address: '/c/' })]);
    expect(all.map(({ date, past }) => [date, past])).toEqual([['2025', true], ['2026-01', true], ['2026-06', false]]);
    expect(ends([], undefined, [], [], '2026-01-01')).toEqual([]);
  });

  test('is a statement that agreed, or would have, where something lasting is taken away', () => {
    const until = (date: object | string) => ({ period: toPeriod({ from: '2020', until: date } as Parameters<typeof toPeriod>[0]) });
    const of = (criterion: SiteFact['criterion'], verdict: 'agrees' | 'differs', told: SiteStatement[], elsewhen?: SiteStatement) =>
      ends([], undefined, [{ fact: fact(criterion), sighting: { saw: 's' }, groups: [], verdict, statements: told, ...(elsewhen ? { elsewhen } : {}) }], [], '2026-01-01').map(({ kind, date, text }) => `${kind} ${date} ${text}`);
    const exact = statement('a', until('2026-06'));
    expect(of('cri/node-os', 'agrees', [exact, statement('b')])).toEqual(['ended 2026-06 cri/node-os: a']);
    expect(of('cni/default-plugin', 'agrees', [statement('c', until({ by: '2026-05' }))])).toEqual(['ended 2026-05 cni/default-plugin: c']);
    expect(of('cri/default-runtime', 'differs', [exact], statement('d', until('2024')))).toEqual(['ended 2024 cri/default-runtime: d']);
    expect([of('cri/default-runtime', 'differs', [exact]), of('cri/runtime-version', 'agrees', [exact]), of('cri/node-os', 'agrees', [statement('e', until({ 'last-seen': '2025' }))])]).toEqual([[], [], []]);
  });
});

test('a report says null where nothing is known, and ids where something is', () => {
  const node = { ...seenNode('n'), osImage: 'Linux' };
  expect(toReport({ ...NONE, nodes: [{ node: seenNode('m'), variants: {} }] }, ['r'])).toEqual({ service: null, nodes: [{ kubernetes: null, runtime: { name: null, version: null }, os: null, variant: null }], cni: { name: null, version: null }, reasons: ['r'] });
  expect(toReport({ ...NONE, service: found('eks'), cni: found('vpc-cni', { version: '1.20' }), nodes: [{ node, release: '1.33.5', runtime: found('containerd', { version: '2.1' }), variants: { cri: 'al2023', cni: 'x' } }] }, [])).toEqual({
    service: 'eks', nodes: [{ kubernetes: '1.33.5', runtime: { name: 'containerd', version: '2.1' }, os: 'Linux', variant: 'al2023' }], cni: { name: 'vpc-cni', version: '1.20' }, reasons: [],
  });
});
