import { z } from 'zod';
import { minorVersion } from './kubernetes.ts';
import { reference } from './reference.ts';
import { bilingual, slug } from './text.ts';

/** content/milestones/<yyyy-mm-dd>-<slug>.mdx: a dated upstream event. Its date is in its file name. */
export const milestone = z.strictObject({
  title: bilingual,
  layers: z.array(z.enum(['cri', 'cni'])).min(1),
  services: z.array(slug).optional().meta({ description: '特に関わるサービス。 / Services it concerns most.' }),
  kubernetes: minorVersion.optional(),
  event: z.enum(['release', 'end-of-life']).optional().meta({
    description: 'kubernetesのバージョンの公開、またはサポート終了そのもの。年表の目盛りになります。 / The release, or the end, of the Kubernetes version itself; a tick of timelines.',
  }),
  planned: z.literal(true).optional().meta({ description: 'まだ起きていない予定。 / Planned, not yet happened.' }),
  major: z.literal(true).optional().meta({ description: '年表の図に線を引く。 / Drawn as a line in timelines.' }),
  summary: bilingual,
  references: z.array(reference).min(1),
});

export type AuthoredMilestone = z.infer<typeof milestone>;
