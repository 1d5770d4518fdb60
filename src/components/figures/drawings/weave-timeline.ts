import type { FigureOf } from '../figure.ts';
import { bandsOf, dateOf } from '../bands.ts';
import { timeline } from '../timeline.ts';

export const weaveTimeline: FigureOf = {
  layer: 'cni',
  title: { ja: 'Weave Netの終わりと、その後', en: 'The end of Weave Net, and after' },
  description: {
    ja: '2021年から2026年までの年表。Weaveworksのリポジトリは2021-01-25の2.8.1を最後のリリースとし、2022-11-23の最後のコミットまで続いた。RKSのWeave Netは2023-06-26の文書まで記録がある。コミュニティのフォークは2024-03-03の2.8.2から2024-12-22の2.9.0まで確認できる。2022-10-03に配布サイトが停止し、2024-02-05にWeaveworksが事業終了を発表し、2024-09-08にはリポジトリがアーカイブされていた。',
    en: 'A timeline from 2021 to 2026. The repository of Weaveworks went on from its last release, 2.8.1 of 2021-01-25, to its last commit of 2022-11-23. Weave Net on RKS is on record until a text of 2023-06-26. The community fork is seen from 2.8.2 of 2024-03-03 to 2.9.0 of 2024-12-22. On 2022-10-03 the site it was installed from was down, on 2024-02-05 Weaveworks announced that it was shutting down, and by 2024-09-08 the repository had been archived.',
  },
  caption: {
    ja: '記録のあるRKSのクラスターは、2.8.1を最後に公式のリリースが止まった後も、Weave Netを使い続けていました。',
    en: 'The RKS clusters on record went on with Weave Net after its official releases had stopped at 2.8.1.',
  },
  picture: (language, knowledge) =>
    timeline(
      {
        years: [2021, 2026],
        lanes: [
          {
            name: { ja: 'Weaveworksのリポジトリ', en: 'Repository of Weaveworks' },
            bands: [{ from: dateOf(knowledge, '2021-01-25-weave-net-2-8-1'), until: '2022-11-23', tone: 'muted', text: '2.8.1' }],
          },
          { name: { ja: 'RKSの既定（記録のある間）', en: 'Default of RKS (while on record)' }, bands: bandsOf(knowledge, 'rks/cni/default-plugin#weave-net', 'accent', 'Weave Net') },
          {
            name: { ja: 'フォーク rajch/weave', en: 'The fork rajch/weave' },
            bands: [{ from: dateOf(knowledge, '2024-03-03-weave-fork-2-8-2'), until: dateOf(knowledge, '2024-12-22-weave-fork-2-9-0'), tone: 'muted', text: { ja: '2.8.2〜2.9.0', en: '2.8.2 to 2.9.0' } }],
          },
        ],
        moments: [
          { date: dateOf(knowledge, '2022-10-03-weave-installer-down'), text: { ja: '配布サイトが停止', en: 'installer site down' } },
          { date: dateOf(knowledge, '2024-02-05-weaveworks-closes'), text: { ja: 'Weaveworksが事業終了を発表', en: 'Weaveworks announces its closure' } },
          { date: dateOf(knowledge, '2024-09-08-weave-archived'), text: { ja: 'リポジトリのアーカイブを確認', en: 'repository found archived' } },
        ],
      },
      language,
    ),
};
