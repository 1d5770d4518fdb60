import type { FigureOf } from '../figure.ts';
import { sequence } from '../sequence.ts';

export const cniAdd: FigureOf = {
  layer: 'cni',
  title: { ja: 'Podにアドレスが付くまで（ADD）', en: 'How a Pod gets its address (ADD)' },
  description: {
    ja: 'kubelet、ランタイム、CNIプラグイン、IPAMの四つの列。kubeletがランタイムのRunPodSandboxを呼び、ランタイムがネットワーク名前空間を作り、CNI_COMMAND=ADDでプラグインを実行する。プラグインがIPAMにアドレスを求め、IPAMがアドレスを返す。プラグインがPodのeth0を作って結果をJSONでランタイムに返し、ランタイムがkubeletにPodのIPを伝える。',
    en: 'Four lanes: kubelet, runtime, plugin, IPAM. The kubelet calls RunPodSandbox of the runtime; the runtime makes the network namespace and runs the plugin with CNI_COMMAND=ADD; the plugin asks IPAM for an address, which IPAM returns; the plugin makes eth0 of the Pod and returns the result as JSON to the runtime, which tells the kubelet the IP of the Pod.',
  },
  caption: {
    ja: 'プラグインを呼ぶのはランタイムです。CNIの仕様が決めているのは、色の付いた列とのやり取りだけです。',
    en: 'It is the runtime that calls the plugin. The CNI specification covers only the exchanges with the coloured lanes.',
  },
  picture: (language) =>
    sequence(
      {
        lanes: [
          { name: 'kubelet' },
          { name: { ja: 'ランタイム', en: 'runtime' } },
          { name: { ja: 'プラグイン', en: 'plugin' }, tone: 'accent' },
          { name: 'IPAM', tone: 'accent' },
        ],
        steps: [
          { from: 0, to: 1, label: 'RunPodSandbox' },
          { from: 1, label: { ja: 'ネットワーク名前空間を作る', en: 'make the network namespace' } },
          { from: 1, to: 2, label: 'CNI_COMMAND=ADD' },
          { from: 2, to: 3, label: { ja: '空きアドレスは？', en: 'a free address?' } },
          { from: 3, to: 2, label: { ja: 'アドレス', en: 'an address' } },
          { from: 2, label: { ja: 'Podのeth0とノード側をつなぐ', en: 'join eth0 of the Pod to the node' } },
          { from: 2, to: 1, label: { ja: '結果（JSON）', en: 'result (JSON)' } },
          { from: 1, to: 0, label: { ja: 'PodのIP', en: 'IP of the Pod' } },
        ],
      },
      language,
    ),
};
