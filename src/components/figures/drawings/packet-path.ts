import type { Label } from '../../../schema/text.ts';
import type { FigureOf } from '../figure.ts';
import { grid } from '../grid.ts';

/** What differs between the ways from a Pod on one node to a Pod on another, and out of the cluster. */
export interface PacketPath {
  /** Example addresses: of two Pods and of their nodes. */
  pods: [string, string];
  nodes: [string, string];
  /** What takes a packet on the node. */
  onNode: Label;
  network: Label;
  /** How the network carries a packet to the other node. */
  carried: Label;
  outside: Label;
  /** What happens to the packet’s source on its way out. */
  leaving: Label;
}

const SAME_NODE: Label = { ja: '① 同じノードなら折り返す', en: '① same node: turn back' };

/** The same picture for every mode, so that what differs meets the eye. */
export function packetPath({ pods, nodes, onNode, network, carried, outside, leaving }: PacketPath): FigureOf['picture'] {
  return (language) =>
    grid(
      {
        columns: 2,
        rows: [
          [
            { id: 'pod-a', name: 'Pod', detail: pods[0] },
            { id: 'pod-b', name: 'Pod', detail: pods[1] },
          ],
          [
            { id: 'node-a', name: onNode, detail: SAME_NODE, tone: 'accent' },
            { id: 'node-b', name: onNode, tone: 'accent' },
          ],
          [{ id: 'network', name: network, detail: carried, span: 2 }],
          [{ id: 'outside', name: outside, tone: 'muted', span: 2 }],
        ],
        links: [
          { from: 'pod-a', to: 'node-a', label: 'veth' },
          { from: 'node-a', to: 'network', label: { ja: '② 別のノードへ', en: '② other node' }, tone: 'accent', room: 90 },
          { from: 'network', to: 'node-b', tone: 'accent' },
          { from: 'node-b', to: 'pod-b' },
          { from: 'network', to: 'outside', label: leaving, room: 148 },
        ],
        frames: [
          { around: ['pod-a', 'node-a'], label: { ja: `ノード ${nodes[0]}`, en: `node ${nodes[0]}` } },
          { around: ['pod-b', 'node-b'], label: { ja: `ノード ${nodes[1]}`, en: `node ${nodes[1]}` } },
        ],
      },
      language,
    );
}
