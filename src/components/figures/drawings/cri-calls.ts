import type { FigureOf } from '../figure.ts';
import { sequence } from '../sequence.ts';

export const criCalls: FigureOf = {
  layer: 'cri',
  title: { ja: 'Podが起動するまでのCRIの呼び出し', en: 'The CRI calls that start a Pod' },
  description: {
    ja: 'kubelet、containerd、CNIプラグイン、shimとruncの四つの列。上から順に、kubeletがcontainerdのRunPodSandboxを呼ぶ。containerdがCNIプラグインにADDを頼み、shimとruncにpauseの起動を頼む。kubeletがPullImage、CreateContainer、StartContainerを呼び、最後にcontainerdがshimとruncにプロセスの起動を頼む。',
    en: 'Four lanes: kubelet, containerd, CNI plugin, shim and runc. From the top: the kubelet calls RunPodSandbox of containerd; containerd asks the CNI plugin for ADD, and shim and runc to start pause; the kubelet calls PullImage, CreateContainer and StartContainer; in the end containerd has shim and runc start the process.',
  },
  caption: {
    ja: 'kubeletが呼ぶのは、色の付いた列のcontainerdだけです。CNIプラグインとruncを呼ぶのは、containerdです。',
    en: 'All the kubelet ever calls is containerd, the coloured lane. It is containerd that calls the CNI plugin and runc.',
  },
  picture: (language) =>
    sequence(
      {
        lanes: [{ name: 'kubelet' }, { name: 'containerd', tone: 'accent' }, { name: 'CNI' }, { name: 'shim, runc' }],
        steps: [
          { from: 0, to: 1, label: 'RunPodSandbox' },
          { from: 1, to: 2, label: { ja: 'ADD：アドレスを用意', en: 'ADD: get an address' } },
          { from: 1, to: 3, label: { ja: 'pauseを起動', en: 'start pause' } },
          { from: 0, to: 1, label: 'PullImage' },
          { from: 1, label: { ja: 'イメージを取得・展開', en: 'fetch and unpack' } },
          { from: 0, to: 1, label: 'CreateContainer' },
          { from: 0, to: 1, label: 'StartContainer' },
          { from: 1, to: 3, label: { ja: 'プロセスを起動', en: 'start the process' } },
        ],
      },
      language,
    ),
};
