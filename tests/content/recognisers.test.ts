import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recogniser } from '../../src/schema/recogniser.ts';
import { recognise } from '../../src/model/cluster/recognise.ts';
import { nothingSeen, seenNode, type SeenNode } from '../../src/model/cluster/seen.ts';
import { KNOWLEDGE, output, recognised, RECOGNISERS } from '../fixtures/recognisers.ts';

// The shapes of the outputs: nodes as AWS, Microsoft and Google print them in their guides and issues (EKS Auto Mode
// migration guide; AKS “Windows containers” and “Azure Linux” how-to guides; GKE quickstarts; Bottlerocket’s pull requests),
// RKS, OKE and DOKS as the conformance logs of cncf/k8s-conformance show them. Ids and addresses are made up.
const EXPECTED: [string, string | undefined, (string | undefined)[], string | undefined, string | undefined][] = [
  ['eks-al2', 'eks', ['al2', 'al2'], undefined, undefined],
  ['eks-mixed', 'eks', ['fargate', 'auto-mode', 'al2023', 'bottlerocket', 'windows'], 'vpc-cni', '1.20.4'],
  ['eks-json', 'eks', ['al2023'], 'vpc-cni', '1.19.2'],
  ['aks-kubenet-describe', 'aks', ['ubuntu'], 'kubenet', undefined],
  ['aks-overlay', 'aks', ['azure-linux'], 'azure-cni-overlay', undefined],
  ['aks-cilium', 'aks', ['ubuntu'], 'azure-cni-cilium', undefined],
  ['aks-windows', 'aks', ['ubuntu', 'windows'], undefined, undefined],
  ['gke-cos', 'gke', ['cos'], undefined, undefined],
  ['gke-autopilot', 'gke', ['autopilot'], 'dataplane-v2', undefined],
  ['rks-describe', 'rks', ['linux'], 'weave-net', undefined],
  ['oke-describe', 'oke', ['oracle-linux'], 'flannel', undefined],
  ['doks-json', 'doks', ['linux'], 'cilium', undefined],
  ['openshift-aws', 'openshift', ['linux', 'linux'], undefined, undefined],
  ['eks-anywhere', undefined, [undefined, undefined], undefined, undefined],
  ['kops-json', undefined, [undefined], undefined, undefined],
  ['minikube', undefined, [undefined], undefined, undefined],
  ['kind', undefined, [undefined], undefined, undefined],
];

test.each(EXPECTED)('%s is %s', async (name, service, variants, cni, version) => {
  const found = await recognised(await output(name));
  expect(found.service?.id).toBe(service);
  expect(found.nodes.map((node) => node.variants.cri)).toEqual(variants);
  expect([found.cni?.id, found.cni?.version]).toEqual([cni, version]);
});

test('networking modes, policies and the mode of kube-proxy are told where they show', async () => {
  const eks = await recognised(await output('eks-json'));
  expect(eks.nodes[0]?.variants.cni).toBe('prefix-delegation');
  expect(eks.networkPolicy.map(({ id }) => id)).toEqual(['vpc-cni']);
  expect(eks.kubeProxy?.id).toBe('ipvs');
  expect((await recognised(await output('aks-kubenet-describe'))).nodes[0]?.variants.cni).toBe('kubenet');
  expect((await recognised(await output('aks-overlay'))).nodes[0]?.variants.cni).toBe('overlay');
});

test('a hint is not taken for proof, and two hints for no answer', async () => {
  const node = (providerId: string) => ({ ...seenNode('node-1'), kubelet: 'v1.30.2', providerId });
  const one = recognise({ ...nothingSeen(), nodes: [node('aws:///us-east-1a/i-0123456789abcdef0')] }, RECOGNISERS);
  expect(one.service).toMatchObject({ id: 'eks', certain: false });
  expect(one.reasons).toContainEqual(expect.objectContaining({ about: 'services', likely: true, because: [{ field: 'provider-id', pattern: 'aws:///*' }] }));
  const two = recognise({ ...nothingSeen(), nodes: [node('aws:///a/i-1'), node('gce://project/zone/name')] }, RECOGNISERS);
  expect(two.service).toBeUndefined();
});

test('nodes of several clusters are noticed', async () => {
  const both = await recognised(`${await output('eks-al2')}\n${await output('gke-cos')}`);
  expect(both.service?.id).toBe('eks');
  expect(both.otherServices.map(({ id }) => id)).toEqual(['gke']);
});

test('the pools of a cluster do not change each other, whatever their order and number', async () => {
  const [header = '', ...rows] = (await output('eks-mixed')).split('\n').filter((line) => /^NAME .*OS-IMAGE|-eks-/.test(line) && !line.includes('daemonset'));
  const alone = await Promise.all(rows.map(async (row) => (await recognised([header, row].join('\n'))).nodes[0]));
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(rows.length - 1), { minLength: 1, maxLength: 12 }), async (picked) => {
      const together = await recognised([header, ...picked.map((i) => rows[i])].join('\n'));
      expect(together.nodes).toEqual(picked.map((i) => alone[i]));
    }),
  );
});

describe('every cluster on record', () => {
  /** What tells the service where the image of the OS does not. */
  const MARKS: Record<string, Partial<SeenNode>> = {
    rks: { providerId: 'ridge://x' },
    eks: { providerId: 'aws:///x' },
    aks: { providerId: 'azure:///x' },
    oke: { providerId: 'ocid1.instance.x' },
    doks: { providerId: 'digitalocean://x' },
    lke: { providerId: 'linode://x' },
    iks: { providerId: 'ibm://x' },
    ack: { labels: ['alibabacloud.com/nodepool-id=x'] },
    ovh: { labels: ['k8s.ovh.net/x=y'] },
    scaleway: { providerId: 'scaleway://x' },
    vultr: { providerId: 'vultr://x' },
  };
  const images = KNOWLEDGE.observations.flatMap(({ service, variants, seen }) => (seen['cri/node-os'] ? [[service, seen['cri/node-os'].saw, variants.cri] as const] : []));

  test.each(images)('%s with %s is the variant %s', (service, osImage, variant) => {
    const found = recognise({ ...nothingSeen(), nodes: [{ ...seenNode('node'), osImage, ...MARKS[service] }] }, RECOGNISERS);
    expect([found.service?.id, found.nodes[0]?.variants.cri]).toEqual([service, variant]);
  });
});

describe('a pattern', () => {
  const ok = (kubelet: string) => recogniser.safeParse({ name: 'x', signs: [{ kubelet }] }).success;

  test.each(['(a+)+$', '^v1', 'v.+', '[a-z]*', 'a|b', '\\d', '.*', '**', '*', '', ' x', '*a*b*c*d*e', 'x'.repeat(121)])('%j is refused', (pattern) => {
    expect(ok(pattern)).toBe(false);
  });

  test.each(['v*-eks-*', '*+azure*', 'Bottlerocket (EKS Auto*', 'ocid1.instance.*', 'aws:///*'])('%j is accepted', (pattern) => {
    expect(ok(pattern)).toBe(true);
  });

  test('a sign looks at nodes or at workloads, not at both and not at nothing', () => {
    const valid = (sign: object) => recogniser.safeParse({ name: 'x', signs: [sign] }).success;
    expect([valid({ kubelet: 'a', workload: 'b' }), valid({ likely: true }), valid({ workload: 'b', env: 'C=d' })]).toEqual([false, false, true]);
  });
});
