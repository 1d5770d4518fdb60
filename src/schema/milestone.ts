import { z } from 'zod';
import { minorVersion } from './kubernetes.ts';
import { reference } from './reference.ts';
import { refusal } from './refusal.ts';
import { bilingual, slug } from './text.ts';

/** content/milestones/<yyyy-mm-dd>-<slug>.mdx: a dated upstream event. Its date is in its file name. */
export const milestone = z
  .strictObject({
    title: bilingual.meta({ description: '何が起きたか、短く。 / What happened, in short.' }),
    layers: z.array(z.enum(['cri', 'cni'])).min(1).meta({ description: '関わるレイヤー。 / Layers it concerns.' }),
    services: z.array(slug.meta({ 'x-ids': 'services' })).optional().meta({ description: '特に関わるサービス。 / Services it concerns most.' }),
    kubernetes: minorVersion.optional(),
    event: z.enum(['release', 'end-of-life']).optional().meta({
      description: 'release：kubernetesに書いたバージョンの公開（年表の目盛り）。end-of-life：サポートの終了（カレンダーに載る）。 / release: of the Kubernetes version, a tick of timelines. end-of-life: of anything, put into the calendar.',
    }),
    planned: z.literal(true).optional().meta({ description: 'まだ起きていない予定。 / Planned, not yet happened.' }),
    major: z.literal(true).optional().meta({ description: '年表の図に線を引く。 / Drawn as a line in timelines.' }),
    summary: bilingual.meta({ description: '一、二文で。 / In a sentence or two.' }),
    references: z.array(reference).min(1).meta({ description: '出典。 / Its sources.' }),
  })
  .refine(({ event, kubernetes }) => event !== 'release' || kubernetes !== undefined, {
    ...refusal({
      message: { ja: '公開されたKubernetesのバージョンがありません', en: 'does not say which version of Kubernetes was released' },
      hint: { ja: 'kubernetes: "1.24" のように、公開されたマイナーバージョンを加えてください。', en: 'Add the minor version that was released, like kubernetes: "1.24".' },
    }),
    path: ['event'],
  });

export type AuthoredMilestone = z.infer<typeof milestone>;
