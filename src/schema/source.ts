import { z } from 'zod';
import { partialDate } from './date.ts';
import { isHttpsAddress } from './https-address.ts';
import { isLastingAddress } from './lasting-address.ts';
import { refusal } from './refusal.ts';
import { bilingual, line } from './text.ts';

/** The https:// address of a document. */
export const httpsUrl = z.string().refine(
  isHttpsAddress,
  refusal({
    message: { ja: 'https:// で始まるURLではありません', en: 'is no https:// address' },
    hint: { ja: 'https:// で始まる、そのまま開けるURLを書いてください。', en: 'Write the https:// address that opens the document.' },
  }),
);

export const sourceKind = z.enum([
  'vendor-docs',
  'release-notes',
  'vendor-blog',
  'upstream-docs',
  'repository',
  'third-party',
]);

/** content/sources/<publisher>/<slug>.yaml: one document. */
export const source = z
  .strictObject({
    url: httpsUrl.meta({ description: '文書のURL。 / Its address.' }),
    title: line.meta({ description: '文書の題（原文のまま）。 / Its title, as published.' }),
    publisher: line.meta({ description: '発行者。 / Who publishes it.' }),
    kind: sourceKind.meta({ description: '種類。 / Kind of document.' }),
    language: z.enum(['ja', 'en', 'it']).meta({ description: '文書の言語。 / Language of the document.' }),
    date: partialDate.optional().meta({ description: '本文の日付。日付のない文書では省く。 / Date of its text; left out where it has none.' }),
    archived: httpsUrl
      .refine(
        isLastingAddress,
        refusal({
          message: { ja: '内容が変わらないアドレスではありません', en: 'is no address whose content stays' },
          hint: {
            ja: 'コミットを指すGitHubのURL（…/blob/40桁の16進数/…）か、日時の入ったInternet ArchiveのURL（https://web.archive.org/web/14桁の数字/…）を書いてください。',
            en: 'Write a GitHub address that names a commit (…/blob/<40 hex digits>/…), or one of the Internet Archive with its time (https://web.archive.org/web/<14 digits>/…).',
          },
        }),
      )
      .optional()
      .meta({ description: '保存された写し。コミットを指すGitHubのURLか、日時の入ったInternet ArchiveのURL。 / An archived copy: a GitHub address that names a commit, or one of the Internet Archive with its time.' }),
    note: bilingual.optional().meta({ description: '読み方の注意。 / What to mind when reading it.' }),
  })
  .refine(({ url, archived }) => archived === undefined || !isLastingAddress(url), {
    ...refusal({
      message: { ja: '要りません。url がすでに、内容の変わらないアドレスです', en: 'is not needed: the content of url stays already' },
      hint: { ja: 'archived を消してください。', en: 'Remove archived.' },
    }),
    path: ['archived'],
  });

export type Source = z.infer<typeof source>;
export type SourceKind = z.infer<typeof sourceKind>;
