import type { FigureOf } from '../figure.ts';
import { packetPath } from './packet-path.ts';

export const pathWeave: FigureOf = {
  layer: 'cni',
  title: { ja: 'Weave Net：包んで運ぶ', en: 'Weave Net: packets are wrapped' },
  description: {
    ja: '二つのノードに一つずつPodがある。Podのアドレスは172.28.0.0/16、ノードのアドレスは別の範囲にある。Podから出たパケットはvethを通ってブリッジweaveに入る。同じノードのPod宛てならそこで折り返す。別のノードのPod宛てなら、VXLANで包まれてノードのネットワークを渡り、相手のノードのブリッジを経てPodに届く。クラスターの外へは、既定では送信元がノードのアドレスに変換されて出る。',
    en: 'Two nodes with a Pod each. The addresses of the Pods are of 172.28.0.0/16, those of the nodes of another range. A packet leaves its Pod over a veth pair into the bridge weave. If it is for a Pod of the same node it turns back there. For a Pod of another node it is wrapped in VXLAN, crosses the network of the nodes and reaches the Pod by way of the bridge there. Out of the cluster it goes, by default, with the address of the node as its source.',
  },
  caption: {
    ja: 'ノードのネットワークが見るのは、ノードどうしのUDPだけです。Podのアドレスを知らなくてよいので、間のネットワークに特別な設定は要りません。アドレスは例です。',
    en: 'All that the network between the nodes sees is UDP between nodes. It need not know the addresses of Pods, and so needs no configuration. The addresses are examples.',
  },
  picture: packetPath({
    pods: ['172.28.4.2', '172.28.8.7'],
    nodes: ['172.31.21.4', '172.31.21.5'],
    onNode: { ja: 'ブリッジweave', en: 'bridge weave' },
    network: { ja: 'ノードのネットワーク', en: 'network of the nodes' },
    carried: { ja: 'VXLANで包んで運ぶ', en: 'carried in VXLAN' },
    outside: { ja: 'クラスターの外', en: 'outside the cluster' },
    leaving: { ja: '③ 送信元はノードに（既定）', en: '③ source: the node (by default)' },
  }),
};
