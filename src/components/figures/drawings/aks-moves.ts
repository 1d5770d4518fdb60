import type { FigureOf } from '../figure.ts';
import { grid } from '../grid.ts';

export const aksMoves: FigureOf = {
  layer: 'cni',
  title: { ja: 'AKSで後から変えられる向き', en: 'Moves that AKS allows afterwards' },
  description: {
    ja: 'kubenetとAzure CNI Node SubnetからはAzure CNI Overlayへ移れる。戻ることはできない。Pod SubnetからOverlayへは移れない。Overlay、Node Subnet、Pod Subnetのどれからも、データプレーンをiptablesからCiliumに変えられる。ただし、Windowsのノードプールがあるとできない。kubenetからCiliumへは、先にOverlayへ移る。',
    en: 'From kubenet and from Azure CNI Node Subnet a cluster can move to Azure CNI Overlay, but not back. From Pod Subnet it cannot move to Overlay. With Overlay, Node Subnet and Pod Subnet alike, the data plane can be changed from iptables to Cilium, unless there is a Windows node pool. From kubenet the way to Cilium leads over Overlay.',
  },
  caption: {
    ja: 'Overlayへの移行は、Node Subnetからが2023年6月、kubenetからが2024年1月に一般提供となり、元には戻せません。Ciliumへは、Windowsのノードプールがなければ、Azure CNIのどの方式からも変えられます。Ciliumから戻せるかは確認できていません。',
    en: 'The move to Overlay became generally available in June 2023 from Node Subnet and in January 2024 from kubenet; there is no way back. To Cilium one can change from any mode of Azure CNI, unless there is a Windows node pool. Whether one can go back from Cilium was not confirmed.',
  },
  picture: (language) =>
    grid(
      {
        columns: 10,
        rows: [
          [{ id: 'kubenet', name: 'kubenet', column: 7, span: 3, tone: 'muted' }],
          [
            { id: 'pod', name: 'Pod Subnet', span: 3 },
            { id: 'node', name: 'Node Subnet', span: 3 },
            { id: 'overlay', name: 'Overlay', column: 7, span: 3 },
          ],
          [{ id: 'cilium', name: 'Azure CNI Powered by Cilium', detail: { ja: 'データプレーンはeBPF。Linuxのノードだけ', en: 'data plane: eBPF; Linux nodes only' }, span: 10, tone: 'accent' }],
        ],
        links: [
          { from: 'kubenet', to: 'overlay' },
          { from: 'node', to: 'overlay' },
          { from: 'overlay', to: 'cilium' },
          { from: 'node', to: 'cilium' },
          { from: 'pod', to: 'cilium' },
        ],
        frames: [{ around: ['overlay', 'node', 'pod'], label: { ja: 'Azure CNI（データプレーンはiptables）', en: 'Azure CNI, data plane: iptables' } }],
      },
      language,
    ),
};
