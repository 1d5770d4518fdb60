import type { FigureOf } from '../figure.ts';
import { packetPath } from './packet-path.ts';

export const pathAzureOverlay: FigureOf = {
  layer: 'cni',
  title: { ja: 'Azure CNI Overlay：Azureが経路を知っている', en: 'Azure CNI Overlay: Azure knows the way' },
  description: {
    ja: '二つのノードに一つずつPodがある。Podのアドレスは10.244.0.0/16で、ノードごとに/24が割り当てられている。ノードのアドレスはVNetの10.224.0.0/16にある。Podから出たパケットは、同じノードのPod宛てならノードの中で折り返す。別のノードのPod宛てなら、Pod専用のルーティングドメインを通って、包まれずに相手のノードに届く。クラスターの外へは、送信元がノードのアドレスに変換されて出る。',
    en: 'Two nodes with a Pod each. The addresses of the Pods are of 10.244.0.0/16, of which each node has a /24; those of the nodes are of the virtual network, 10.224.0.0/16. A packet for a Pod of the same node turns back within the node. For a Pod of another node it crosses a routing domain of its own in the Azure network, without any wrapping. Out of the cluster it goes with the address of the node as its source.',
  },
  caption: {
    ja: '名前はOverlayですが、パケットは包まれません。どのノードがどの/24を持つかを、Azureのネットワークが知っています。アドレスは例です。',
    en: 'In spite of its name, nothing is wrapped: the Azure network knows which node has which /24. The addresses are examples.',
  },
  picture: packetPath({
    pods: ['10.244.0.12', '10.244.1.7'],
    nodes: ['10.224.0.4', '10.224.0.5'],
    onNode: { ja: 'ノードの経路', en: 'routes of the node' },
    network: { ja: 'Azureのネットワーク', en: 'Azure network' },
    carried: { ja: 'Pod専用のルーティングドメイン', en: 'a routing domain for Pods' },
    outside: { ja: 'クラスターの外（VNetを含む）', en: 'outside the cluster, the VNet too' },
    leaving: { ja: '③ 送信元はノードに', en: '③ source: the node' },
  }),
};
