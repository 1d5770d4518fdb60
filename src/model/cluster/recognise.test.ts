import { describe, expect, test } from 'vitest';
import { classify } from './classes.ts';
import { Reasons } from './reason.ts';
import { recognise } from './recognise.ts';
import type { Recogniser, Recognisers } from './recognisers.ts';
import { nothingSeen, seenNode, type Seen, type SeenNode, type SeenWorkload } from './seen.ts';
import { nodeShows, workloadShows } from './signs.ts';

const node = (name: string, more: Partial<SeenNode> = {}): SeenNode => ({ ...seenNode(name), ...more });
const workload = (more: Partial<SeenWorkload>): SeenWorkload => ({ names: [], containers: [], images: [], args: [], env: [], ...more });
const known = (id: string, signs: Recogniser['signs'], more: Partial<Recogniser> = {}): Recogniser => ({ id, name: id.toUpperCase(), signs, ...more });
const all = (more: Partial<Recognisers>): Recognisers => ({ services: [], cri: [], cni: [], os: [], 'network-policy': [], 'kube-proxy': [], ...more });
const seen = (more: Partial<Seen>): Seen => ({ ...nothingSeen(), ...more });

describe('a sign', () => {
  const full = node('n-1', { providerId: 'p-1', kubelet: 'k-1', osImage: 'o-1', kernel: 'e-1', runtime: 'r-1', labels: ['l-0', 'l-1'], annotations: ['a-0', 'a-1'], conditions: ['c-0', 'c-1'] });
  const running = workload({ names: ['w-0', 'w-1'], containers: ['c-0', 'c-1'], images: ['i-0', 'i-1'], args: ['a-0', 'a-1'], env: ['e-0', 'e-1'] });
  const ofNodes = { name: 'n-1', 'provider-id': 'p-1', kubelet: 'k-1', 'os-image': 'o-1', kernel: 'e-1', runtime: 'r-1', label: 'l-1', annotation: 'a-1', condition: 'c-1' };
  const ofWorkloads = { workload: 'w-1', container: 'c-1', image: 'i-1', argument: 'a-1', env: 'e-1' };

  test.each(Object.entries(ofNodes))('looks at the %s of a node alone', (field, text) => {
    expect([nodeShows(full, { [field]: text }), nodeShows(full, { [field]: 'other' }), nodeShows(seenNode('x'), { [field]: text }), workloadShows(running, { [field]: text })]).toEqual([true, false, false, false]);
  });

  test.each(Object.entries(ofWorkloads))('looks at the %s of a workload alone', (field, text) => {
    expect([workloadShows(running, { [field]: text }), workloadShows(running, { [field]: 'other' }), workloadShows(workload({}), { [field]: text }), nodeShows(full, { [field]: text })]).toEqual([true, false, false, false]);
  });

  test('holds where all of its conditions do', () => {
    expect([nodeShows(full, ofNodes), workloadShows(running, ofWorkloads)]).toEqual([true, true]);
    for (const field of Object.keys(ofNodes)) expect(nodeShows(full, { ...ofNodes, [field]: 'other' })).toBe(false);
    for (const field of Object.keys(ofWorkloads)) expect(workloadShows(running, { ...ofWorkloads, [field]: 'other' })).toBe(false);
  });
});

describe('nodes that no sign can tell apart', () => {
  const recognisers = all({
    services: [known('s', [{ name: 'pool-*' }], { except: [{ label: 'no*' }], cri: [{ id: 'v', signs: [{ annotation: 'a*' }], except: [{ 'provider-id': 'p*' }] }], cni: [{ id: 'w', signs: [{ label: 'w*' }] }] })],
    os: [known('o', [{ label: 'w1' }, { label: 'x' }])],
  });
  const counts = (...nodes: SeenNode[]) => {
    const { classes, classOf } = classify(nodes, recognisers);
    expect(classOf.map((of) => classes.includes(of))).toEqual(nodes.map(() => true));
    return classes.map(({ count }) => count);
  };

  test('are of one class, whatever their names and labels', () => {
    expect(counts(node('pool-1', { labels: ['x', 'w1', 'a'] }), node('pool-2', { labels: ['b', 'w1', 'x'] }))).toEqual([2]);
    expect(counts(node('a'), node('b', { providerId: 'x', annotations: ['y'], labels: ['z'], podCidrs: ['1'], maxPods: 3 }))).toEqual([2]);
  });

  test.each<Partial<SeenNode>>([{ name: 'pool-1' }, { labels: ['no'] }, { labels: ['w'] }, { labels: ['x'] }, { annotations: ['a'] }, { providerId: 'p' }, { kubelet: 'x' }, { osImage: 'x' }, { kernel: 'x' }, { runtime: 'x' }, { conditions: ['x'] }])('are two with %j', (more) => {
    expect(counts(node('a'), node('a'), node('a', more))).toEqual([2, 1]);
  });
});

describe('reasons', () => {
  test('are told once for the same thing and sign, with all nodes that show it', () => {
    const reasons = new Reasons();
    const it = { id: 'x', name: 'X' };
    reasons.add('cri', it, { runtime: 'a*' }, 2);
    reasons.add('cri', it, { runtime: 'a*' }, 3);
    reasons.add('cri', it, { runtime: 'b*', likely: true }, 1);
    reasons.add('os', it, { runtime: 'a*' }, 1);
    reasons.add('cri', { id: 'y', name: 'Y' }, { runtime: 'a*' }, 1);
    reasons.add('cri', it, { runtime: 'a*', kernel: 'c' }, 1);
    const because = (pattern: string) => [{ field: 'runtime', pattern }];
    expect(reasons.all()).toEqual([
      { about: 'cri', ...it, because: because('a*'), likely: false, nodes: 5 },
      { about: 'cri', ...it, because: because('b*'), likely: true, nodes: 1 },
      { about: 'os', ...it, because: because('a*'), likely: false, nodes: 1 },
      { about: 'cri', id: 'y', name: 'Y', because: because('a*'), likely: false, nodes: 1 },
      { about: 'cri', ...it, because: [{ field: 'kernel', pattern: 'c' }, ...because('a*')], likely: false, nodes: 1 },
    ]);
  });
});

describe('the service', () => {
  const proof = (id: string) => known(id, [{ kubelet: `*-${id}` }]);
  const hint = (id: string) => known(id, [{ label: id, likely: true }]);
  const chosen = (nodes: SeenNode[], services: Recogniser[], more: Partial<Seen> = {}) => {
    const { service, otherServices } = recognise(seen({ nodes, ...more }), all({ services }));
    return [service?.id, service?.certain, ...otherServices.map(({ id }) => id)];
  };

  test('is the one that most nodes prove; the others are told, too', () => {
    const nodes = [node('1', { kubelet: 'v1-a' }), node('2', { kubelet: 'v1-b' }), node('3', { kubelet: 'v1-b' })];
    expect(chosen(nodes, [proof('a'), proof('b'), proof('c')])).toEqual(['b', true, 'a']);
  });

  test('is the one that is hinted at most, where none is proven, and none where hints are even', () => {
    const [a, b, both] = [node('1', { labels: ['a'] }), node('2', { labels: ['b'] }), node('3', { labels: ['a', 'b'] })];
    expect(chosen([a], [hint('a'), hint('b')])).toEqual(['a', false]);
    expect(chosen([a, b, { ...b, name: '4' }], [hint('a'), hint('b')])).toEqual(['b', false]);
    expect(chosen([a, b], [hint('a'), hint('b')])).toEqual([undefined, undefined]);
    expect(chosen([both], [hint('a'), hint('b')])).toEqual([undefined, undefined]);
    expect(chosen([], [hint('a')])).toEqual([undefined, undefined]);
  });

  test('that is proven goes before many hints', () => {
    expect(chosen([node('1', { kubelet: 'v1-a' }), node('2', { labels: ['b'] }), node('3', { labels: ['b'] })], [hint('b'), proof('a')])).toEqual(['a', true]);
  });

  test('shows on workloads and in the version of the server, too', () => {
    expect(chosen([], [known('a', [{ image: 'x*' }])], { workloads: [workload({ images: ['x:1'] })] })).toEqual(['a', true]);
    expect(chosen([], [proof('a')], { server: 'v1-a' })).toEqual(['a', true]);
    expect(chosen([], [known('a', [{ kubelet: '*-a', label: 'x' }])], { server: 'v1-a' })).toEqual([undefined, undefined]);
    expect(chosen([], [known('a', [{ label: 'v1-a' }])], { server: 'v1-a' })).toEqual([undefined, undefined]);
  });

  test('is none that has a sign against it, on nodes or workloads', () => {
    const but = (except: Recogniser['except']) => [known('a', [{ kubelet: '*-a' }], { except })];
    const nodes = [node('1', { kubelet: 'v1-a', labels: ['x'] })];
    const workloads = [workload({ names: ['w'] })];
    expect([chosen(nodes, but([{ label: 'x' }])), chosen(nodes, but([{ workload: 'w' }]), { workloads }), chosen(nodes, but([{ label: 'y' }, { workload: 'v' }]), { workloads })]).toEqual([[undefined, undefined], [undefined, undefined], ['a', true]]);
  });

  test('is told with every sign of it and the nodes that show it', () => {
    const { reasons } = recognise(seen({ nodes: [node('1', { kubelet: 'v1-a', labels: ['a'] }), node('2', { kubelet: 'v1-a' })] }), all({ services: [known('a', [{ kubelet: '*-a' }, { label: 'a', likely: true }, { label: 'z' }])] }));
    expect(reasons.map(({ about, id, likely, nodes, because }) => [about, id, likely, nodes, because[0]?.pattern])).toEqual([['services', 'a', false, 2, '*-a'], ['services', 'a', true, 1, 'a']]);
  });
});

describe('a node', () => {
  const recognisers = all({
    services: [known('s', [{ kubelet: '*-s' }], {
      cri: [{ id: 'x', signs: [{ label: 'x' }], except: [{ label: 'no' }, { workload: 'never' }] }, { id: 'rest', signs: [{ kubelet: '*' }] }],
      cni: [{ id: 'w', signs: [{ workload: 'w' }] }],
    })],
    cri: [known('ctr', [{ runtime: 'containerd:*' }], { term: 'containerd' }), known('any', [{ runtime: '*' }])],
    os: [known('linux', [{ 'os-image': 'Linux*' }])],
  });
  const of = (more: Partial<SeenNode>, also: Partial<Seen> = {}) => {
    const { nodes: [only], reasons } = recognise(seen({ nodes: [node('1', { kubelet: 'v1.33.5-s', ...more })], ...also }), recognisers);
    const { node: _, ...rest } = only!;
    return { ...rest, reasons: reasons.filter(({ about }) => about !== 'services').map(({ about, id, nodes }) => `${about} ${id} ${nodes}`) };
  };

  test('has the version, runtime, system and variants that it shows', () => {
    expect(of({ runtime: 'containerd://2.1.6', osImage: 'Linux 3', labels: ['x'] }, { workloads: [workload({ names: ['w'] })] })).toEqual({
      release: '1.33.5',
      minor: '1.33',
      runtime: { id: 'ctr', name: 'CTR', term: 'containerd', version: '2.1.6', certain: true },
      os: { id: 'linux', name: 'LINUX', certain: true },
      variants: { cri: 'x', cni: 'w' },
      reasons: ['cri ctr 1', 'os linux 1', 'cri-variant x 1', 'cni-variant w 1'],
    });
    expect(of({ kubelet: undefined })).toEqual({ variants: {}, reasons: [] });
  });

  test('has a runtime that nobody knows by the name it prints', () => {
    expect(recognise(seen({ nodes: [node('1', { runtime: 'new://x' })] }), all({})).nodes[0]?.runtime).toEqual({ id: 'new', name: 'new', certain: true });
  });

  test('is of the first variant that it shows and that nothing speaks against', () => {
    expect([of({ labels: ['x'] }), of({ labels: ['x', 'no'] }), of({ labels: ['x'] }, { workloads: [workload({ names: ['never'] })] }), of({})].map(({ variants }) => variants)).toEqual([{ cri: 'x' }, { cri: 'rest' }, { cri: 'rest' }, { cri: 'rest' }]);
  });
});

describe('a part of the cluster', () => {
  const cluster = seen({ nodes: [node('1', { labels: ['a'] }), node('2', { labels: ['b'] })], workloads: [workload({ images: ['r/calico:v3.30.1', 'r/other:v9'], names: ['c'] })] });
  const hint = known('hint', [{ label: 'a', likely: true }]);
  const proof = known('proof', [{ label: 'zz' }, { label: 'b', likely: true }, { workload: 'c' }], { term: 't', versions: ['zz*', '*/calico:*'] });

  test('is proven before it is hinted at, with the version of its image', () => {
    const { cni, kubeProxy, networkPolicy, reasons } = recognise(cluster, all({ cni: [hint, proof], 'kube-proxy': [hint, known('none', [{ label: 'c' }])], 'network-policy': [hint, proof, known('second', [{ label: 'a' }])] }));
    const full = { id: 'proof', name: 'PROOF', term: 't', version: '3.30.1', certain: true };
    expect(cni).toEqual(full);
    expect(kubeProxy).toEqual({ id: 'hint', name: 'HINT', certain: false });
    expect(networkPolicy).toEqual([full, { id: 'second', name: 'SECOND', certain: true }]);
    expect(reasons.map(({ about, id, name, nodes, likely }) => [about, id, name, nodes, likely])).toEqual([
      ['cni', 'proof', 'PROOF', 0, false], ['network-policy', 'proof', 'PROOF', 0, false], ['network-policy', 'second', 'SECOND', 1, false], ['kube-proxy', 'hint', 'HINT', 1, true],
    ]);
  });

  test('is hinted at by all that do, where nothing proves any', () => {
    expect(recognise(cluster, all({ 'network-policy': [hint, known('other', [{ label: 'b', likely: true }])] })).networkPolicy.map(({ id }) => id)).toEqual(['hint', 'other']);
  });

  test('is not there where a sign speaks against it', () => {
    expect(recognise(cluster, all({ cni: [{ ...proof, except: [{ label: 'a' }] }] })).cni).toBeUndefined();
    expect(recognise(cluster, all({ cni: [{ ...proof, except: [{ workload: 'c' }] }] })).cni).toBeUndefined();
  });
});
