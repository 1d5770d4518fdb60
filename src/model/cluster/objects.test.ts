import { describe, expect, test } from 'vitest';
import { readObject } from './objects.ts';
import { nothingSeen } from './seen.ts';

const read = (value: unknown) => {
  const seen = nothingSeen();
  readObject(value, seen);
  return seen;
};
const nodeOf = (parts: object, status: object = {}) => read({ metadata: { name: 'n' }, ...parts, status: { nodeInfo: {}, ...status } }).nodes[0];

describe('an object of the API', () => {
  test('is a node where it has the info of one, with all that it tells', () => {
    expect(read({
      kind: 'Node',
      metadata: { name: 'node-1', labels: { a: 'x', b: '' }, annotations: { c: 1, d: null } },
      spec: { providerID: 'aws:///i-1', podCIDR: '10.0.0.0/24', podCIDRs: ['10.0.1.0/24', 7, null] },
      status: {
        allocatable: { pods: '29' },
        capacity: { pods: '110' },
        conditions: [{ reason: 'KubeletReady' }, {}, 'odd', { reason: 'RouteCreated' }],
        nodeInfo: { kubeletVersion: 'v1.33.5', osImage: 'Linux', kernelVersion: '6.1', containerRuntimeVersion: 'containerd://2.1.6' },
      },
    })).toEqual({
      nodes: [{
        name: 'node-1', labels: ['a=x', 'b='], annotations: ['c=1', 'd='], conditions: ['KubeletReady', 'RouteCreated'], podCidrs: ['10.0.1.0/24', '7'],
        kubelet: 'v1.33.5', providerId: 'aws:///i-1', osImage: 'Linux', kernel: '6.1', runtime: 'containerd://2.1.6', maxPods: 29,
      }],
      workloads: [],
      troubles: [],
    });
  });

  test('makes nothing up', () => {
    expect(nodeOf({})).toEqual({ name: 'n', labels: [], annotations: [], conditions: [], podCidrs: [] });
    expect(nodeOf({ metadata: undefined })).toMatchObject({ name: '?' });
  });

  test.each([
    [{ capacity: { pods: 110 } }, 110],
    [{ allocatable: { pods: '8' }, capacity: { pods: '9' } }, 8],
    [{ allocatable: { pods: 'many' } }, undefined],
    [{ allocatable: [] }, undefined],
  ])('takes Pods from what can be allocated before what there is: %j', (status, maxPods) => {
    expect(nodeOf({}, status)?.maxPods).toBe(maxPods);
  });

  test('has the one range of Pods where it has no list of them', () => {
    expect(nodeOf({ spec: { podCIDR: '10.0.0.0/24' } })?.podCidrs).toEqual(['10.0.0.0/24']);
    expect(nodeOf({ spec: { podCIDRs: [] } })?.podCidrs).toEqual([]);
  });

  test('is a workload where it has a template: containers of both kinds, arguments and plain variables', () => {
    expect(read({
      metadata: { name: 'aws-node-abc12' },
      spec: {
        template: {
          spec: {
            containers: [{ name: 'a', image: 'x:1', command: ['run', 1], args: ['--b', null], env: [{ name: 'C', value: '' }, { name: 'D', valueFrom: {} }, { value: 'e' }, { name: 'F', value: 'g' }] }, {}],
            initContainers: [{ name: 'i', image: 'y:2', args: ['--j'] }],
          },
        },
      },
    })).toEqual({
      nodes: [],
      workloads: [{ names: ['aws-node-abc12'], containers: ['a', 'i'], images: ['x:1', 'y:2'], args: ['run', '1', '--b', '--j'], env: ['C=', 'F=g'] }],
      troubles: [],
    });
  });

  test('is a Pod where it has containers, and goes by the names of what owns it', () => {
    const pod = (metadata: object) => read({ metadata, spec: { containers: [{ name: 'a' }] } }).workloads[0]?.names;
    expect(pod({ name: 'coredns-5d78c9869d-abcde' })).toEqual(['coredns-5d78c9869d-abcde', 'coredns-5d78c9869d', 'coredns']);
    expect(pod({ name: 'x', ownerReferences: [{ name: 'cilium-abcde' }] })).toEqual(['x', 'cilium-abcde', 'cilium']);
    expect(pod({})).toEqual(['?']);
  });

  test('is looked for in lists, and in lists of lists', () => {
    const node = { metadata: { name: 'n' }, status: { nodeInfo: {} } };
    expect(read({ kind: 'List', items: [node, { items: [node] }] }).nodes).toHaveLength(2);
    expect(read([node, [node]]).nodes).toHaveLength(2);
  });

  test('tells the version of the server', () => {
    expect(read({ clientVersion: { gitVersion: 'v1.30.0' }, serverVersion: { gitVersion: 'v1.33.5' } })).toEqual({ ...nothingSeen(), server: 'v1.33.5' });
  });

  test.each([null, undefined, 1, 'text', true, {}, { items: 'x' }, { status: 'x' }, { status: [] }, { spec: { containers: {} } }, { serverVersion: {} }, [[]]])('tells nothing where it is %j', (value) => {
    expect(read(value)).toEqual(nothingSeen());
  });
});
