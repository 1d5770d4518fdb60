import { z } from 'zod';

/** The same text in both languages; language-neutral text stands in both alike. */
export const inBoth = z.object({ ja: z.string(), en: z.string() });

/** A year, month or day: YYYY, YYYY-MM or YYYY-MM-DD (ISO 8601), as exact as the evidence. */
export const apiDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/).meta({ description: 'YYYY, YYYY-MM or YYYY-MM-DD, as exact as the evidence.' });

export const apiDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/).meta({ description: 'YYYY-MM-DD' });

export const apiLayer = z.enum(['cri', 'cni']);

/** An absolute address. */
export const apiUrl = z.string().regex(/^https?:\/\//);

export type InBoth = z.infer<typeof inBoth>;
