import type { FigureOf } from '../figure.ts';
import { bandsOf, dateOf } from '../bands.ts';
import { timeline } from '../timeline.ts';

export const dockershimTimeline: FigureOf = {
  layer: 'cri',
  title: { ja: 'Dockerからcontainerdへ、構成ごとの時期', en: 'From Docker to containerd, variant by variant' },
  description: {
    ja: '2020年から2026年までの年表。RKSはDockerが2022年7月末まで、containerdが2022年8月から2023年5月まで記録されている。EKSのAmazon Linux 2はDocker（1.23まで）が2024年10月まで、containerd（1.24以降）が2022年11月から2025年12月まで。EKSのWindowsはDockerが2023年10月まで、containerdが2022年11月から。AKSのLinuxはDocker（1.18まで）が2021年7月まで、containerdが2020年11月から。AKSのWindowsはDockerが2023年5月まで、containerdが2021年12月と2022年3月の間から。正確な日付は本文とリンク先にある。',
    en: 'A timeline from 2020 to 2026. RKS is on record with Docker to the end of July 2022 and with containerd from August 2022 to May 2023. Amazon Linux 2 of EKS has Docker (up to 1.23) until October 2024 and containerd (from 1.24) from November 2022 to December 2025. Windows of EKS has Docker until October 2023 and containerd from November 2022. Linux of AKS has Docker (up to 1.18) until July 2021 and containerd from November 2020. Windows of AKS has Docker until May 2023 and containerd from between December 2021 and March 2022. The exact dates are in the text and behind its links.',
  },
  caption: {
    ja: '薄い帯がDocker、色の帯がcontainerdです。二つが重なる間は、Kubernetesのバージョンで分かれていました。点線の枠は、その間のどこかで変わったことを表します。EKSのAmazon Linux 2は、2025-12-09のAMIが最後です。最初からcontainerdだけのBottlerocketとAmazon Linux 2023は、図に入れていません。',
    en: 'Grey bands are Docker, coloured ones containerd. Where they overlap, the Kubernetes version decided. A dotted outline means that the change lies somewhere within it. The last AMIs of Amazon Linux 2 on EKS are of 2025-12-09. Bottlerocket and Amazon Linux 2023, on containerd from the start, are left out.',
  },
  picture: (language, knowledge) => {
    const bands = (docker: string, containerd: string) => [
      ...bandsOf(knowledge, docker, 'muted', 'Docker'),
      ...bandsOf(knowledge, containerd, 'accent', 'containerd'),
    ];
    return timeline(
      {
        years: [2020, 2026],
        lanes: [
          { name: { ja: 'RKS（最後の記録は2023-05-02）', en: 'RKS (last record: 2023-05-02)' }, bands: bands('rks/cri/default-runtime#docker', 'rks/cri/default-runtime#containerd') },
          { name: 'EKS, Amazon Linux 2', bands: bands('eks/cri/default-runtime#al2-docker', 'eks/cri/default-runtime#al2-containerd') },
          { name: 'EKS, Windows', bands: bands('eks/cri/default-runtime#windows-docker', 'eks/cri/default-runtime#windows-containerd') },
          { name: 'AKS, Linux (Ubuntu)', bands: bands('aks/cri/default-runtime#ubuntu-docker', 'aks/cri/default-runtime#ubuntu-containerd') },
          { name: 'AKS, Windows', bands: bands('aks/cri/default-runtime#windows-docker', 'aks/cri/default-runtime#windows-containerd') },
        ],
        moments: [
          { date: dateOf(knowledge, '2020-12-02-dockershim-deprecated'), text: { ja: '非推奨化を告知', en: 'deprecation announced' } },
          { date: dateOf(knowledge, '2022-05-03-dockershim-removed'), text: { ja: 'Kubernetes 1.24で削除', en: 'removed in Kubernetes 1.24' } },
          { date: dateOf(knowledge, '2023-02-28-kubernetes-1-23-end-of-life'), text: { ja: '1.23のサポート終了', en: 'end of life of 1.23' } },
        ],
      },
      language,
    );
  },
};
