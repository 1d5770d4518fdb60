import type { FigureOf } from '../figure.ts';
import { grid } from '../grid.ts';

export const policyEnforcement: FigureOf = {
  layer: 'cni',
  title: { ja: 'NetworkPolicyが効くまで', en: 'What makes a NetworkPolicy work' },
  description: {
    ja: 'APIサーバーに置かれたNetworkPolicyを、ノードごとのエージェントが読み、カーネルに規則を書く。RKSではweave-npcがiptablesとipsetに、EKSではaws-nodeの中のエージェントがeBPFに、AKSではCiliumがeBPFに、CalicoやAzure NPMがiptablesに書く。エージェントがなければ、規則は書かれず、すべての通信が通る。',
    en: 'A NetworkPolicy in the API server is read by an agent on each node, which writes rules into the kernel: weave-npc on RKS into iptables and ipset; the agent within aws-node on EKS into eBPF; Cilium on AKS into eBPF, Calico and Azure NPM into iptables. Without an agent no rules are written, and all traffic passes.',
  },
  caption: {
    ja: 'NetworkPolicyは宣言にすぎず、真ん中の段がなければ何も起きません。',
    en: 'A NetworkPolicy is a declaration; without the row in the middle nothing happens.',
  },
  picture: (language) =>
    grid(
      {
        columns: 3,
        rows: [
          [{ id: 'policy', name: 'NetworkPolicy', detail: { ja: 'APIサーバーにある宣言', en: 'a declaration in the API server' }, span: 3 }],
          [
            { id: 'npc', name: 'weave-npc', detail: 'RKS', tone: 'accent' },
            { id: 'aws', name: 'aws-node', detail: 'EKS', tone: 'accent' },
            { id: 'cilium', name: { ja: 'Ciliumほか', en: 'Cilium, …' }, detail: 'AKS', tone: 'accent' },
          ],
          [
            { id: 'ipset', name: 'iptables', detail: { ja: 'とipset', en: 'and ipset' } },
            { id: 'veth', name: 'eBPF', detail: { ja: 'ノード側のveth', en: 'at the veth' } },
            { id: 'ebpf', name: 'eBPF', detail: { ja: 'Calicoなどはiptables', en: 'Calico, NPM: iptables' } },
          ],
        ],
        links: [
          { from: 'policy', to: 'npc' },
          { from: 'policy', to: 'aws' },
          { from: 'policy', to: 'cilium' },
          { from: 'npc', to: 'ipset' },
          { from: 'aws', to: 'veth' },
          { from: 'cilium', to: 'ebpf' },
        ],
        frames: [
          { around: ['npc', 'aws', 'cilium', 'ipset', 'veth', 'ebpf'], label: { ja: '各ノード', en: 'each node' }, foot: true },
        ],
      },
      language,
    ),
};
