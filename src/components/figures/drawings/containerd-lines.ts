import type { FigureOf } from '../figure.ts';
import { dateOf } from '../bands.ts';
import { timeline } from '../timeline.ts';

/** Lines with the milestones that begin and end them; a line that was over for a while has two stretches. */
const LINES = [
  ['1.5', '2021-05-03-containerd-1-5', '2023-02-28-containerd-1-5-end-of-life'],
  ['1.6 LTS', '2022-02-15-containerd-1-6', '2025-08-23-containerd-1-6-end-of-life'],
  ['1.7 LTS', '2023-03-10-containerd-1-7', '2026-09-containerd-1-7-end-of-life'],
  ['2.0', '2024-11-05-containerd-2-0', '2027-03-containerd-2-0-end-of-life', { over: '2025-11-07', again: '2026-04-03-containerd-2-0-revived', text: 'LTS' }],
  ['2.1', '2025-05-07-containerd-2-1', '2026-07-03-containerd-2-1-end-of-life'],
  ['2.2', '2025-11-05-containerd-2-2', '2026-11-06-containerd-2-2-end-of-life'],
  ['2.3 LTS', '2026-04-30-containerd-2-3', '2028-04-30-containerd-2-3-end-of-life'],
] as const;

export const containerdLines: FigureOf = {
  layer: 'cri',
  title: { ja: 'containerdの系列と公表されたサポート期間', en: 'The lines of containerd and their published support' },
  description: {
    ja: '2021年から2028年までの年表。1.5は2021-05-03から2023-02-28、1.6は2022-02-15から2025-08-23、1.7は2023-03-10から2026年9月、2.0は2024-11-05から2027年3月（2025-11-07に一度終わり、2026-04-03に復活）、2.1は2025-05-07から2026-07-03、2.2は2025-11-05から2026-11-06、2.3は2026-04-30から2028-04-30まで。',
    en: 'A timeline from 2021 to 2028. 1.5 from 2021-05-03 to 2023-02-28, 1.6 from 2022-02-15 to 2025-08-23, 1.7 from 2023-03-10 to September 2026, 2.0 from 2024-11-05 to March 2027 (ended on 2025-11-07 and revived on 2026-04-03), 2.1 from 2025-05-07 to 2026-07-03, 2.2 from 2025-11-05 to 2026-11-06, 2.3 from 2026-04-30 to 2028-04-30.',
  },
  caption: {
    ja: '薄い帯が1.x、色の帯が2.xです。2.0は2025-11-07に一度終わり、2026-04-03に長期サポート（LTS）として復活しました。終わりの日は公表された予定で、期限どおりかを確かめていないものを含みます。',
    en: 'Grey bands are 1.x, coloured ones 2.x. 2.0 had ended on 2025-11-07 and was revived as a long-term release (LTS) on 2026-04-03. The ends are those published; not every one has been checked since.',
  },
  picture: (language, knowledge) =>
    timeline(
      {
        years: [2021, 2028],
        lanes: LINES.map(([name, from, until, gap]) => {
          const tone = name.startsWith('1') ? ('muted' as const) : ('accent' as const);
          const [begin, end] = [dateOf(knowledge, from), dateOf(knowledge, until)];
          if (!gap) return { bands: [{ from: begin, until: end, tone, text: name }] };
          return { bands: [{ from: begin, until: gap.over, tone, text: name }, { from: dateOf(knowledge, gap.again), until: end, tone, text: gap.text }] };
        }),
        moments: [
          { date: dateOf(knowledge, '2022-12-09-cri-v1alpha2-removed'), text: { ja: 'Kubernetes 1.26：1.5以前は使えない', en: 'Kubernetes 1.26: not with 1.5 or older' } },
          { date: dateOf(knowledge, '2026-04-27-containerd-1-x-off-the-matrix'), text: { ja: 'Kubernetes 1.36：対応表から1.xが消える', en: 'Kubernetes 1.36: 1.x gone from the matrix' } },
          { date: dateOf(knowledge, '2026-12-16-kubernetes-1-38'), text: { ja: 'Kubernetes 1.38（予定）：kubeletが1.xを拒む', en: 'Kubernetes 1.38 (planned): refuses 1.x' } },
        ],
      },
      language,
    ),
};
