import { z } from 'zod';
import { refusal } from './refusal.ts';

/** A version of a program: numbers with dots between them. Always a string: YAML reads an unquoted 1.10 as the number 1.1. */
export const versionText = z
  .string()
  .refine(
    (text) => /^\d+(\.\d+)*$/.test(text),
    refusal({
      message: { ja: 'バージョン番号ではありません', en: 'is no version' },
      hint: { ja: '"1.6.19" のように引用符で囲み、数字と点だけで書いてください。', en: 'Write digits and dots in quotes, like "1.6.19".' },
    }),
  );
