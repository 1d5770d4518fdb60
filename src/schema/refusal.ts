import type { z } from 'zod';

/** The same words in Japanese and English. Every message to an editor is one. */
export interface Bilingual {
  ja: string;
  en: string;
}

/** What a refused value is told: what is wrong, and how to mend it. */
export interface Refusal {
  message: Bilingual;
  hint: Bilingual;
}

/**
 * The second argument of zod's `refine`: carries a {@link Refusal} to whoever prints the problem.
 * zod hands `params` through untouched, so the words live beside the rule they explain.
 */
export function refusal(words: Refusal): { params: Record<string, unknown>; message: string } {
  return { params: { ...words }, message: words.message.en };
}

/** The {@link Refusal} that {@link refusal} put into an issue, if it was one of ours. */
export function refusalOf(issue: z.core.$ZodIssue): Refusal | undefined {
  const params = issue.code === 'custom' ? issue.params : undefined;
  return params && 'hint' in params ? (params as unknown as Refusal) : undefined;
}
