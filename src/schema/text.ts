import { z } from 'zod';
import { refusal } from './refusal.ts';

const filled = refusal({
  message: { ja: '空の文字列です', en: 'is empty' },
  hint: { ja: '内容を書くか、キーごと消してください。', en: 'Write something, or remove the key.' },
});

/** A non-empty line of text in one language. */
export const line = z.string().refine((value) => value.trim() !== '', filled);

/** A sentence in both of the site's languages. `code` in backquotes and [links](https://…) are allowed. */
export const bilingual = z
  .strictObject({
    ja: line.meta({ description: '日本語（です・ます調） / Japanese' }),
    en: line.meta({ description: '英語 / English' }),
  })
  .meta({ description: '日本語と英語の両方。 / The same in both languages.' });

const JAPANESE = /[\u3040-\u30ff\u3400-\u9fff]/;

const neutral = line
  .refine(
    (value) => value.trim() === '' || (value.trim() === value && !value.includes('\n')),
    refusal({
      message: { ja: '前後に空白があるか、途中で行が変わっています', en: 'begins or ends with a space, or breaks into lines' },
      hint: { ja: '前後の空白を消し、一行で書いてください。', en: 'Remove the spaces at its ends, and write it on one line.' },
    }),
  )
  .refine(
    (value) => !JAPANESE.test(value),
    refusal({
      message: { ja: '日本語だけで書かれています', en: 'is in Japanese alone' },
      hint: { ja: '{ ja: …, en: … } の形で、両方の言語で書いてください。', en: 'Write it in both languages, as { ja: …, en: … }.' },
    }),
  );

/** Text that is the same in every language (a product name), or one text a language. */
export const label = z
  .union([neutral, bilingual])
  .meta({ description: '言語によらない文字列、または {ja, en}。 / Language-neutral text, or {ja, en}.' });

/** An id: lowercase ASCII letters, digits and hyphens. Ids are permanent, they become addresses. */
export const slug = z
  .string()
  .refine(
    (value) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value),
    refusal({
      message: { ja: 'idとして使えない文字があります', en: 'is no id' },
      hint: {
        ja: '小文字の英数字とハイフンで書いてください（例: al2-docker）。',
        en: 'Use lowercase letters, digits and single hyphens (for example al2-docker).',
      },
    }),
  )
  .meta({ description: '小文字英数字とハイフンのid。公開後は変えません。 / Lowercase id with hyphens; permanent.' });

/** Words that readers search with and that stand nowhere on the page. */
export const searchWords = z.array(line).min(1).meta({
  description: '検索で使われるほかの言い方（読み、略称、もう一方の言語の言葉）。ページには出ません。 / Other words readers search with; not shown.',
});

export type Label = z.infer<typeof label>;
export type BilingualText = z.infer<typeof bilingual>;
