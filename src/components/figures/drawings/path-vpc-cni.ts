import type { FigureOf } from '../figure.ts';
import { packetPath } from './packet-path.ts';

export const pathVpcCni: FigureOf = {
  layer: 'cni',
  title: { ja: 'Amazon VPC CNI：包まずに運ぶ', en: 'Amazon VPC CNI: packets travel as they are' },
  description: {
    ja: '二つのノードに一つずつPodがある。PodもノードもVPCの192.168.0.0/16のアドレスを持つ。Podから出たパケットはvethを通ってノードの経路表で行き先が決まり、同じノードのPod宛てなら折り返す。別のノードのPod宛てなら、ENIからVPCへ出て、包まれずに相手のノードに届く。VPCの外へは、既定では送信元がノードのプライマリアドレスに変換されて出る。',
    en: 'Two nodes with a Pod each. Pods and nodes alike have addresses of the VPC, 192.168.0.0/16. A packet leaves its Pod over a veth pair, and the routing tables of the node decide: it turns back for a Pod of the same node; for one of another node it goes out by an ENI into the VPC, which delivers it to that node without any wrapping. Out of the VPC it goes, by default, with the primary address of the node as its source.',
  },
  caption: {
    ja: 'VPCから見ると、Podのアドレスはノードに付いたアドレスの一つです。だから、包まなくても届きます。アドレスは例です。',
    en: 'To the VPC the address of a Pod is one more address of its node. That is why nothing has to be wrapped. The addresses are examples.',
  },
  picture: packetPath({
    pods: ['192.168.37.12', '192.168.52.40'],
    nodes: ['192.168.37.5', '192.168.52.8'],
    onNode: { ja: '経路表とENI', en: 'routes and ENI' },
    network: 'VPC',
    carried: { ja: 'Podのアドレスのまま運ぶ', en: 'carried with the addresses of the Pods' },
    outside: { ja: 'VPCの外', en: 'outside the VPC' },
    leaving: { ja: '③ 送信元はノードに（既定）', en: '③ source: the node (by default)' },
  }),
};
