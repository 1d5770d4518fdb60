import { z } from 'zod';
import { apiDate, apiUrl, inBoth } from './text.ts';

/** A statement's pointer to a source, with what the reader needs to open and judge it. */
export const apiReference = z.object({
  source: z.string().meta({ description: 'Id of the source in sources.json.' }),
  url: apiUrl.meta({ description: 'Address of the document.' }),
  title: z.string(),
  kind: z.string().meta({ description: 'Kind of document. New kinds may be added within v1.' }),
  asOf: apiDate.nullable().meta({ description: 'Date of the document’s text; null where it has none.' }),
  supports: inBoth.meta({ description: 'What in it supports the statement, in this site’s words.' }),
});

export type ApiReference = z.infer<typeof apiReference>;
