import type { FigureOf } from '../figure.ts';
import { grid } from '../grid.ts';

export const aksMoves: FigureOf = {
  layer: 'cni',
  title: { ja: 'AKSで後から変えられる向き', en: 'Moves that AKS allows afterwards' },
  description: {
    ja: 'kubenetとAzure CNI Node SubnetからはAzure CNI Overlayへ移れる。戻ることはできない。OverlayやほかのAzure CNIの方式では、データプレーンをiptablesからCiliumに変えられる。ただし、Windowsのノードプールがあるとできない。',
    en: 'From kubenet and from Azure CNI Node Subnet a cluster can move to Azure CNI Overlay, but not back. With Overlay, and with the other modes of Azure CNI, the data plane can be changed from iptables to Cilium, unless there is a Windows node pool.',
  },
  caption: {
    ja: '矢印は一方通行です。Pod Subnetの動的割り当てからOverlayへは移れません。',
    en: 'The arrows are one-way. From Pod Subnet in dynamic mode there is no way to Overlay.',
  },
  picture: (language) =>
    grid(
      {
        columns: 2,
        rows: [
          [{ id: 'kubenet', name: 'kubenet' }, { id: 'node', name: 'Node Subnet' }],
          [{ id: 'overlay', name: 'Azure CNI Overlay', detail: { ja: 'データプレーンはiptables', en: 'data plane: iptables' }, span: 2 }],
          [{ id: 'cilium', name: 'Azure CNI Powered by Cilium', detail: { ja: 'データプレーンはeBPF', en: 'data plane: eBPF' }, span: 2, tone: 'accent' }],
        ],
        links: [
          { from: 'kubenet', to: 'overlay', label: '2024-01' },
          { from: 'node', to: 'overlay', label: '2023-06' },
          { from: 'overlay', to: 'cilium', label: { ja: 'Linuxだけのとき', en: 'Linux only' } },
        ],
      },
      language,
    ),
};
