import { describe, expect, test } from 'vitest';
import { excerpt, scrub } from './anonymise.ts';

describe('what is hidden', () => {
  test.each<[string, string]>([
    ['a first.last+x@mail.example.org b', 'a EMAIL b'],
    ['ocid1.instance.oc1.phx.abc', 'OCID'],
    ['0123ABCD-0123-4567-89ab-0123456789ab', 'UUID'],
    ['602401143452', 'ACCOUNT'],
    ...['i', 'ami', 'vpc', 'subnet', 'sg', 'eni', 'mi'].map((kind) => [`${kind}-0a1b2c3d`, 'ID'] as [string, string]),
    ['us-east-1', 'REGION'],
    ['us-gov-west-1', 'REGION'],
    ['ap-northeast-1a', 'REGION'],
    ['eu-central-1', 'REGION'],
    ['europe eu-southwest1', 'europe REGION'],
    ['10.0.0.1', '192.0.2.1'],
    ['fe80:0:0:1', '2001:db8::1'],
    ['[fd00:1:2:3::]/64 2600:1F14:abc::5', '[2001:db8::1]/64 2001:db8::1'],
    ['fe80::a:b, 2001:db8:85a3:8d3:1319:8a2e:370:7348', '2001:db8::1, 2001:db8::1'],
  ])('of %s leaves %s', (text, left) => {
    expect(scrub(text)).toBe(left);
  });

  test.each(['1.33.5', 'v1.33.5-eks-113cf36', '6.1.0.1-x', 'containerd://1.7.27', '60240114345', '6024011434521', 'x602401143452', 'i-12', 'us-east', '12:34:56', 'std::bad', '::'])('is nothing of %s', (text) => {
    expect(scrub(text)).toBe(text);
  });
});

test('an excerpt has a line for each kind of node, in columns, and the signs that were recognised, once', () => {
  const because = [{ field: 'provider-id' as const, pattern: 'aws:///*' }, { field: 'kubelet' as const, pattern: 'v*-eks-*' }];
  const reason = { about: 'services' as const, id: 'eks', name: 'EKS', because, likely: false, nodes: 1 };
  const cni = { id: 'vpc-cni', name: 'VPC CNI', certain: true };
  const groups = [
    { nodes: 12, variants: {}, release: '1.33.5', osImage: 'Linux\n 2', kernel: 'x'.repeat(200), printedRuntime: 'containerd://1.7.27', maxPods: 29 },
    { nodes: 1, variants: {} },
  ];
  expect(excerpt(groups, { reasons: [reason, reason], cni: { ...cni, version: '1.20.4' } }).split('\n')).toEqual([
    `NAME     COUNT   VERSION   OS-IMAGE   ${'KERNEL-VERSION'.padEnd(120)}   CONTAINER-RUNTIME     MAX-PODS`,
    `node-1   12      v1.33.5   Linux 2    ${'x'.repeat(120)}   containerd://1.7.27   29`,
    `node-2   1       <none>    <none>     ${'<none>'.padEnd(120)}   <none>                <none>`,
    '',
    '# provider-id starts aws:///, kubelet matches v*-eks-*',
    '# vpc-cni 1.20.4',
  ]);
  expect(excerpt([], { reasons: [], cni }).split('\n')).toEqual(['NAME   COUNT   VERSION   OS-IMAGE   KERNEL-VERSION   CONTAINER-RUNTIME   MAX-PODS', '']);
});
