import { z } from 'zod';
import { refusal } from './refusal.ts';

/** A Kubernetes minor version such as "1.24". Always a string: YAML reads an unquoted 1.30 as the number 1.3. */
export const minorVersion = z
  .string()
  .refine(
    (text) => /^1\.(0|[1-9]\d?)$/.test(text),
    refusal({
      message: { ja: 'Kubernetesのマイナーバージョンではありません', en: 'is no Kubernetes minor version' },
      hint: { ja: '"1.24" のように引用符で囲んで書いてください。', en: 'Write it quoted, like "1.24".' },
    }),
  )
  .meta({ description: '"1.24" の形。引用符が必要です。 / Like "1.24", in quotes.', examples: ['1.24'] });

function minorOf(version: string): number {
  return Number(version.slice(2));
}

/** Kubernetes minor versions a statement holds for; both ends inclusive, an end left out is open. */
export const versionRange = z
  .strictObject({
    from: minorVersion.optional().meta({ description: 'このバージョンから。 / From this version on.' }),
    until: minorVersion.optional().meta({ description: 'このバージョンまで（含む）。 / Up to and including this version.' }),
  })
  .refine(
    ({ from, until }) => from !== undefined || until !== undefined,
    refusal({
      message: { ja: 'バージョンがありません', en: 'names no version' },
      hint: { ja: 'from か until を書いてください。どのバージョンにもあてはまるなら、kubernetes を消してください。', en: 'Write from or until, or remove kubernetes where it holds for every version.' },
    }),
  )
  .refine(({ from, until }) => from === undefined || until === undefined || minorOf(from) <= minorOf(until), {
    ...refusal({
      message: { ja: 'from より古いバージョンです', en: 'is older than from' },
      hint: { ja: 'from に古い方、until に新しい方を書いてください（両端を含みます）。', en: 'Write the older version as from and the newer as until; both are included.' },
    }),
    path: ['until'],
  })
  .meta({ description: 'あてはまるKubernetesのバージョン（両端を含む）。 / Kubernetes versions, both ends inclusive.' });

export type AuthoredVersionRange = z.infer<typeof versionRange>;
