import type { FigureOf } from '../figure.ts';
import { grid } from '../grid.ts';

export const criPath: FigureOf = {
  layer: 'cri',
  title: { ja: 'kubeletからコンテナまでの三つの経路', en: 'Three paths from the kubelet to a container' },
  description: {
    ja: '三つの経路が並ぶ。containerdを直接使う経路では、kubeletがCRIでcontainerdを呼び、containerdがshimとruncを通じてコンテナを起動する。Kubernetes 1.23までのdockershimの経路では、kubeletに内蔵されたdockershimがCRIを受け、dockerdを呼び、dockerdがcontainerdを呼ぶ。1.24以降のcri-dockerdの経路では、kubeletの外の別プログラムcri-dockerdがCRIを受け、dockerd、containerdと続く。どの経路も、最後はshimとruncである。',
    en: 'Three paths side by side. With containerd used directly, the kubelet calls containerd over CRI, and containerd starts the container by way of a shim and runc. With dockershim, up to Kubernetes 1.23, dockershim inside the kubelet answers CRI and calls dockerd, which calls containerd. With cri-dockerd, from 1.24 on, a program of its own outside the kubelet answers CRI and calls dockerd, which calls containerd. All three end in a shim and runc.',
  },
  caption: {
    ja: '色の付いた箱がCRIを受け持ちます。どの経路でも、最後にコンテナを起動するのはcontainerdの下のruncです。',
    en: 'The coloured box is the one that answers CRI. On every path it is runc, below containerd, that starts the container in the end.',
  },
  picture: (language) =>
    grid(
      {
        columns: 3,
        rows: [
          [
            { id: 'head-a', name: { ja: 'containerdを直接', en: 'containerd directly' }, bare: true },
            { id: 'head-b', name: { ja: 'dockershim（1.23まで）', en: 'dockershim (up to 1.23)' }, bare: true },
            { id: 'head-c', name: { ja: 'cri-dockerd（1.24以降）', en: 'cri-dockerd (from 1.24)' }, bare: true },
          ],
          [
            { id: 'kubelet-a', name: 'kubelet' },
            { id: 'kubelet-b', name: 'kubelet' },
            { id: 'kubelet-c', name: 'kubelet' },
          ],
          [
            { id: 'shim-b', name: 'dockershim', detail: { ja: 'kubeletに内蔵', en: 'built in' }, tone: 'accent', column: 1 },
            { id: 'shim-c', name: 'cri-dockerd', detail: { ja: '別プログラム', en: 'a program of its own' }, tone: 'accent' },
          ],
          [{ id: 'dockerd-b', name: 'dockerd', column: 1 }, { id: 'dockerd-c', name: 'dockerd' }],
          [
            { id: 'containerd-a', name: 'containerd', tone: 'accent' },
            { id: 'containerd-b', name: 'containerd' },
            { id: 'containerd-c', name: 'containerd' },
          ],
          [{ id: 'runc', name: { ja: 'shimとrunc', en: 'shim and runc' }, detail: { ja: 'コンテナのプロセスを起動', en: 'start the processes of the container' }, span: 3 }],
        ],
        links: [
          { from: 'kubelet-a', to: 'containerd-a', label: 'CRI', tone: 'accent' },
          { from: 'kubelet-b', to: 'shim-b', label: 'CRI', tone: 'accent' },
          { from: 'kubelet-c', to: 'shim-c', label: 'CRI', tone: 'accent' },
          { from: 'shim-b', to: 'dockerd-b' },
          { from: 'shim-c', to: 'dockerd-c' },
          { from: 'dockerd-b', to: 'containerd-b' },
          { from: 'dockerd-c', to: 'containerd-c' },
          { from: 'containerd-a', to: 'runc' },
          { from: 'containerd-b', to: 'runc' },
          { from: 'containerd-c', to: 'runc' },
        ],
      },
      language,
    ),
};
