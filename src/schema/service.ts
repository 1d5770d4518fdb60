import { z } from 'zod';
import { refusal } from './refusal.ts';
import { httpsUrl } from './source.ts';
import { bilingual, label, line, searchWords, slug } from './text.ts';

const statementPointer = z
  .string()
  .refine(
    (text) => /^(cri|cni)\/[a-z0-9-]+#[a-z0-9-]+$/.test(text),
    refusal({
      message: { ja: '記述を指していません', en: 'points at no statement' },
      hint: { ja: 'cri/node-os#al2 のように「レイヤー/比較項目#記述のid」で書いてください。', en: 'Write layer/criterion#statement, like cri/node-os#al2.' },
    }),
  )
  .meta({ description: '既定だと述べる記述。 / A statement that makes it the default.', 'x-ids': 'ownStatements' });

const variant = z.strictObject({
  id: slug,
  name: label.meta({ description: '表に出る名前。 / The name shown in tables.' }),
  about: bilingual.optional().meta({ description: 'どんな構成か、一文で。 / What it is, in a sentence.' }),
  default: z.array(statementPointer).min(1).optional().meta({
    description:
      'これが既定だと述べる記述。その有効期間が、既定だった期間になります。 / The statements that make it the default; their periods are when.',
  }),
});

/** A link to the vendor's own pages about the service. */
const vendorLink = z.strictObject({
  title: label.meta({ description: 'リンクの題。 / What the link leads to.' }),
  url: httpsUrl.meta({ description: 'https:// で始まるURL。 / Its https:// address.' }),
});

/** content/services/<service>.mdx: a managed Kubernetes offering and the variants its users choose between. */
export const service = z.strictObject({
  name: line.meta({ description: '短い名前（EKS）。 / Short name.' }),
  fullName: line.meta({ description: '正式名。 / Full name.' }),
  vendor: line.meta({ description: '提供者。 / Who offers it.' }),
  order: z.number().int().meta({ description: '表の既定の順。 / Position in tables.' }),
  status: z.enum(['active', 'ended', 'unknown']).meta({ description: '提供状況。 / Whether it is offered.' }),
  headline: z.literal(true).optional().meta({ description: 'トップの表に最初から出す。 / Among the services the home page opens with.' }),
  coverage: z.enum(['full', 'partial']).meta({ description: '調べた範囲。 / How much of it was looked at.' }),
  about: bilingual.meta({ description: 'どんなサービスか、一、二文で。 / What it is, in a sentence or two.' }),
  variants: z
    .strictObject({
      cri: z.array(variant).meta({ description: 'ノードの種類。 / Kinds of node.' }),
      cni: z.array(variant).meta({ description: 'ネットワークの方式。 / Networking modes.' }),
    })
    .meta({ description: '利用者が選べる構成。 / What its users choose between.' }),
  links: z.array(vendorLink).optional().meta({ description: '提供者のページ。 / Pages of the vendor.' }),
  search: searchWords.optional(),
});

export type AuthoredService = z.infer<typeof service>;
export type AuthoredVariant = z.infer<typeof variant>;
