import type { FigureOf } from '../figure.ts';
import { grid } from '../grid.ts';

export const cgroupLayers: FigureOf = {
  layer: 'cri',
  title: { ja: '制限がカーネルに届くまで', en: 'How a limit reaches the kernel' },
  description: {
    ja: '上から下へ。Podのresources.limitsをkubeletが読み、CRIでcontainerdに渡す。containerdはruncを通じてcgroupを書く。kubeletとruncはどちらも、systemdドライバーならsystemdに頼んでcgroupを作る。一番下のカーネルは、v1ならリソースごとに別々の階層、v2なら一つの階層である。',
    en: 'From the top down: the kubelet reads resources.limits of the Pod and passes them over CRI to containerd, which has runc write the cgroup. With the systemd driver both the kubelet and runc ask systemd to make it. The kernel at the bottom has a tree for each resource in v1, and one tree for all in v2.',
  },
  caption: {
    ja: 'kubeletとランタイムは同じ階層に書きます。だから、cgroupドライバーを揃えておかなければなりません。',
    en: 'The kubelet and the runtime write to the same tree. That is why their cgroup drivers have to agree.',
  },
  picture: (language) =>
    grid(
      {
        columns: 2,
        rows: [
          [{ id: 'pod', name: 'resources.limits', detail: { ja: 'Podの定義', en: 'in the Pod' }, span: 2 }],
          [
            { id: 'kubelet', name: 'kubelet', detail: { ja: 'Podごとのcgroup', en: 'cgroups of Pods' } },
            { id: 'containerd', name: 'containerd, runc', detail: { ja: 'コンテナごとのcgroup', en: 'of containers' } },
          ],
          [{ id: 'systemd', name: 'systemd', detail: { ja: 'systemdドライバーのとき', en: 'with the systemd driver' }, span: 2, tone: 'muted' }],
          [
            { id: 'v1', name: 'cgroup v1', detail: { ja: 'リソースごとの階層', en: 'a tree for each resource' } },
            { id: 'v2', name: 'cgroup v2', detail: { ja: '全体で一つの階層', en: 'one tree for all' }, tone: 'accent' },
          ],
        ],
        links: [
          { from: 'pod', to: 'kubelet' },
          { from: 'kubelet', to: 'systemd' },
          { from: 'kubelet', to: 'containerd' },
          { from: 'containerd', to: 'systemd' },
          { from: 'systemd', to: 'v1' },
          { from: 'systemd', to: 'v2', tone: 'accent' },
        ],
      },
      language,
    ),
};
