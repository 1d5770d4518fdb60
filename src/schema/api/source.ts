import { z } from 'zod';
import { apiDate, apiUrl, inBoth } from './text.ts';

/** One entry of sources.json. */
export const apiSource = z.object({
  id: z.string().meta({ examples: ['aws/containers-roadmap-issue-313'] }),
  url: apiUrl.meta({ description: 'Address of the document.' }),
  title: z.string(),
  publisher: z.string(),
  kind: z.string().meta({ description: 'Kind of document. New kinds may be added within v1.' }),
  language: z.string().meta({ description: 'Language of the document (BCP 47).' }),
  asOf: apiDate.nullable().meta({ description: 'Date of its text; null where it has none.' }),
  archived: apiUrl.optional().meta({ description: 'An archived copy.' }),
  note: inBoth.optional(),
  page: apiUrl.meta({ description: 'The page of this site that lists what it supports.' }),
});

export type ApiSource = z.infer<typeof apiSource>;
