import { describe, expect, test } from 'vitest';
import { readRows } from './rows.ts';
import type { Row } from './table.ts';

const nodes = (row: Row, header = 'NAME ROLES') => readRows([row], header).nodes;
const workload = (row: Row, header = 'NAME READY') => readRows([row], header).workloads[0];
const bare = { labels: [], annotations: [], conditions: [], podCidrs: [] };

describe('a row of nodes', () => {
  test('tells what its columns hold', () => {
    expect(nodes({ NAME: 'n', ROLES: 'agent,master', VERSION: 'v1.33.5', 'OS-IMAGE': 'Linux', 'KERNEL-VERSION': '6.1', 'CONTAINER-RUNTIME': 'containerd://2.1', 'PROVIDER-ID': 'aws:///x', 'MAX-PODS': '29', LABELS: 'a=b,c=d' })).toEqual([
      { ...bare, name: 'n', kubelet: 'v1.33.5', runtime: 'containerd://2.1', osImage: 'Linux', kernel: '6.1', providerId: 'aws:///x', maxPods: 29, labels: ['a=b', 'c=d', 'node-role.kubernetes.io/agent=', 'node-role.kubernetes.io/master='] },
    ]);
  });

  test('goes by columns that somebody named himself', () => {
    expect(nodes({ NODE: 'n', KUBELET: '1.33', OS: 'Linux', KERNEL: '6.1', RUNTIME: 'cri-o://1.30' })).toEqual([{ ...bare, name: 'n', kubelet: '1.33', runtime: 'cri-o://1.30', osImage: 'Linux', kernel: '6.1' }]);
  });

  test('has a number where it has no name', () => {
    expect(readRows([{ VERSION: 'v1.33' }, { RUNTIME: 'docker://1' }], 'VERSION RUNTIME').nodes.map(({ name }) => name)).toEqual(['#1', '#2']);
  });

  test.each<[string, Row]>([
    ['words in the place of a version', { NAME: 'error', VERSION: 'You' }],
    ['a version that begins elsewhere', { NAME: 'n', VERSION: 'xv1.33' }],
    ['words in the place of a runtime', { NAME: 'n', 'CONTAINER-RUNTIME': 'logged' }],
    ['a prompt', { NAME: 'me@host:~$', VERSION: 'v1.33' }],
    ['a name alone', { NAME: 'n' }],
    ['nothing', {}],
    ['an image alone', { OS: 'Linux' }],
  ])('is none with %s', (_what, row) => {
    expect(nodes(row)).toEqual([]);
  });

  test.each([['0', undefined], ['-1', undefined], ['x', undefined], ['1.5', undefined], ['1', 1]])('of at most %j Pods', (pods, most) => {
    expect(nodes({ NAME: 'n', 'MAX-PODS': pods })[0]?.maxPods).toBe(most);
  });
});

describe('a row of workloads', () => {
  test('tells names, containers and images', () => {
    expect(workload({ NAME: 'aws-node', CONTAINERS: 'a, b', IMAGES: 'x:1,y:2' })).toEqual({ names: ['aws-node'], containers: ['a', 'b'], images: ['x:1', 'y:2'], args: [], env: [] });
    expect(workload({ NAME: 'aws-node-abc12' })).toEqual({ names: ['aws-node-abc12'], containers: [], images: [], args: [], env: [] });
  });

  test('is a Pod where it was restarted, or says so', () => {
    expect(workload({ NAME: 'aws-node-abc12' }, 'NAME READY RESTARTS')?.names).toEqual(['aws-node-abc12', 'aws-node']);
    expect(workload({ NAME: 'pod/aws-node-abc12' })?.names).toEqual(['aws-node-abc12', 'aws-node']);
    expect(workload({ NAME: 'daemonset.apps/aws-node-abc12' })?.names).toEqual(['aws-node-abc12']);
  });

  test('needs a name', () => {
    expect([workload({}), workload({ NAME: 'pod/' })]).toEqual([undefined, undefined]);
  });
});

test.each([
  ['NAME OS-IMAGE', 1, 0],
  ['NAME MAX-PODS', 1, 0],
  ['NAME DESIRED', 0, 1],
  ['NAME AVAILABLE', 0, 1],
  ['NAME IMAGES', 0, 1],
  ['NAME TYPE CLUSTER-IP', 0, 0],
])('under the heading %s there are %d nodes and %d workloads', (header, ofNodes, ofWorkloads) => {
  const read = readRows([{ NAME: 'n', AGE: '1d' }], header);
  expect([read.nodes.length, read.workloads.length]).toEqual([ofNodes, ofWorkloads]);
});
