import { z } from 'zod';
import { day } from './date.ts';
import { minorVersion } from './kubernetes.ts';
import { sourceId } from './reference.ts';
import { refusal } from './refusal.ts';
import { bilingual, line, slug } from './text.ts';
import { versionText } from './version.ts';

const criterionId = z
  .string()
  .refine(
    (id) => /^(cri|cni)\/[a-z0-9-]+$/.test(id),
    refusal({
      message: { ja: '比較項目を指していません', en: 'points at no criterion' },
      hint: { ja: 'cri/default-runtime のように「レイヤー/比較項目」で書いてください。', en: 'Write layer/criterion, like cri/default-runtime.' },
    }),
  )
  .meta({ 'x-ids': 'criteria' });

const variantId = slug.meta({ 'x-ids': 'variants' });

const sighting = z.strictObject({
  saw: line.meta({ description: 'クラスターが表示したとおりの値。 / The value as the cluster printed it.' }),
  term: slug.meta({ 'x-ids': 'glossary' }).optional().meta({ description: '用語集のid（docker・weave-netなど）。 / The glossary id it stands for.' }),
  number: z.number().optional().meta({ description: '数としての値。 / The value as a number.' }),
  version: versionText.optional().meta({ description: '数字と点だけのバージョン。 / The version, digits and dots.' }),
  explained: bilingual.optional().meta({
    description: '記述と違って見える理由。違わないときは書けません。 / Why it seems to differ from the statements; only where it does.',
  }),
});

const observation = z
  .strictObject({
    id: slug.meta({ description: 'サービスの中で一意のid。 / Unique in the service.' }),
    date: day.meta({ description: '観測した日（UTC）。 / The day of the observation, UTC.' }),
    kubernetes: minorVersion,
    release: line.meta({ description: 'パッチまで含むバージョン。 / The version with its patch.' }),
    variants: z.strictObject({ cri: variantId.optional(), cni: variantId.optional() }).meta({
      description: '観測したクラスターの構成。 / The variants the cluster had.',
    }),
    how: bilingual.meta({ description: 'どう作られたクラスターを、どこで見たか。 / How the cluster was made, and where it was looked at.' }),
    source: sourceId,
    seen: z.record(criterionId, sighting).meta({ description: '比較項目ごとに見えたもの。 / What was seen, by criterion.' }),
  })
  .refine(({ kubernetes, release }) => release.startsWith(`${kubernetes}.`), {
    ...refusal({
      message: { ja: 'kubernetes のマイナーバージョンと合いません', en: 'is no release of the minor version under kubernetes' },
      hint: { ja: 'kubernetes: "1.24" なら、release は 1.24.3 のように書いてください。', en: 'With kubernetes: "1.24" write a release such as 1.24.3.' },
    }),
    path: ['release'],
  })
  .refine(({ seen }) => Object.keys(seen).length > 0, {
    ...refusal({
      message: { ja: '何も見えていません', en: 'tells of nothing that was seen' },
      hint: { ja: 'seen に、比較項目ごとに見えたものを書いてください。', en: 'Write what was seen, by criterion.' },
    }),
    path: ['seen'],
  });

/** content/observations/<service>.yaml: what real clusters of a service were seen to run. */
export const observations = z.strictObject({
  observations: z.array(observation).min(1).meta({ description: '観測。古い順に。 / Observations, oldest first.' }),
});

export type AuthoredObservation = z.infer<typeof observation>;
export type Sighting = z.infer<typeof sighting>;
