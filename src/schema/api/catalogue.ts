import { z } from 'zod';
import { apiDay, apiUrl, inBoth } from './text.ts';

/** index.json: what there is, as of when, and on which terms. */
export const apiCatalogue = z.object({
  name: inBoth,
  version: z.string().meta({ description: 'Version of the shapes; grows by additions only while it begins with 1.', examples: ['1.0'] }),
  date: apiDay.meta({ description: 'The day the content was last held against its sources.' }),
  license: z.object({ id: z.string(), name: z.string(), url: apiUrl }),
  months: z.object({ first: z.string(), last: z.string() }).meta({ description: 'The months that as-of/ has a file for.' }),
  documentation: apiUrl,
  types: apiUrl.meta({ description: 'TypeScript types of all files.' }),
  files: z.array(
    z.object({ name: z.string(), url: z.string().meta({ description: 'Absolute; {month} stands for YYYY-MM.' }), about: inBoth, schema: apiUrl.optional() }),
  ),
});

export type ApiCatalogue = z.infer<typeof apiCatalogue>;
