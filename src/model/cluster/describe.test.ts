import { expect, test } from 'vitest';
import { readDescription } from './describe.ts';

const read = (text: string) => readDescription(text.split('\n'));

test('a description of a node is read part by part', () => {
  expect(read(`Name:               node-1
Roles:              agent,control-plane
Labels:             a=x
                    b=y
Annotations:        c: d e
                    f=g: h
Taints:             <none>
Conditions:
  Type             Status  LastHeartbeatTime                 LastTransitionTime                Reason                       Message
  ----             ------  -----------------                 ------------------                ------                       -------
  Ready            True    Mon, 01 Jan 2026 00:00:00 +0000   Mon, 01 Jan 2026 00:00:00 +0000   KubeletReady                 ok
Addresses:
  InternalIP:  10.0.0.4
Capacity:
  cpu:     2
  pods:    110
Allocatable:
  pods:    29
System Info:
  Kernel Version:             5.15.0
  OS Image:                   Ubuntu 22.04.5 LTS
  Operating System:           linux
  Container Runtime Version:  containerd://1.7.27
  Kubelet Version:            v1.33.5
PodCIDR:                      10.244.0.0/24
PodCIDRs:                     10.244.0.0/24,fd00::/64
ProviderID:                   azure:///x
Non-terminated Pods:          (2 in total)
  Namespace                   Name                      CPU Requests
  ---------                   ----                      ------------
  kube-system                 aws-node-abc12            0 (0%)
  lonely
Events:              <none>`)).toEqual({
    node: {
      name: 'node-1',
      labels: ['node-role.kubernetes.io/agent=', 'node-role.kubernetes.io/control-plane=', 'a=x', 'b=y'],
      annotations: ['c=d e', 'f=g: h'],
      conditions: ['Reason', '------', 'KubeletReady'],
      podCidrs: ['10.244.0.0/24', 'fd00::/64'],
      maxPods: 29,
      kernel: '5.15.0',
      osImage: 'Ubuntu 22.04.5 LTS',
      runtime: 'containerd://1.7.27',
      kubelet: 'v1.33.5',
      providerId: 'azure:///x',
    },
    workloads: [{ names: ['aws-node-abc12', 'aws-node'], containers: [], images: [], args: [], env: [] }],
  });
});

test.each(['Kernel Version', 'OS Image', 'Container Runtime Version', 'Kubelet Version'])('%s alone tells a node from other objects', (key) => {
  expect(read(`Name: x\nSystem Info:\n  ${key}: y`)?.node.name).toBe('x');
});

test('what holds nothing of a node is none', () => {
  expect(read('Name: x\nLabels: a=b\nSystem Info:\n  Machine ID: y')).toBeUndefined();
  expect(read('')).toBeUndefined();
});

test('what is left empty is left out', () => {
  expect(read('Name: x\nRoles: <none>\nLabels: <none>\nPodCIDRs:\nSystem Info:\n  Kubelet Version: v1')?.node).toEqual({ name: 'x', labels: [], annotations: [], conditions: [], podCidrs: [], kubelet: 'v1' });
});
