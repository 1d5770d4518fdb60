import { z } from 'zod';
import { apiReference } from './reference.ts';
import { apiDate, apiDay, apiLayer, apiUrl, inBoth } from './text.ts';

/** One entry of statements.json. */
export const apiStatement = z.object({
  id: z.string().meta({ description: 'Permanent: service/layer/criterion#statement.', examples: ['eks/cri/default-runtime#al2-docker'] }),
  service: z.string(),
  layer: apiLayer,
  criterion: z.string().meta({ description: 'Id of the criterion in criteria.json.', examples: ['cri/default-runtime'] }),
  variants: z.array(z.string()).meta({ description: 'Variants it holds for; empty = the whole service.' }),
  value: inBoth.meta({ description: 'The value in words. Where nonAnswer is set these are the words for it.' }),
  nonAnswer: z.enum(['unknown', 'disputed', 'not-documented', 'not-applicable', 'none']).optional().meta({
    description: 'Set where the statement is no value. Unknown never means no.',
  }),
  number: z.number().optional().meta({ description: 'Where the criterion sorts by number.' }),
  version: z.string().optional().meta({ description: 'Where the criterion sorts by version.' }),
  date: apiDate.optional().meta({ description: 'Where the criterion sorts by date.' }),
  answer: z.enum(['yes', 'partly', 'no']).optional().meta({ description: 'Where the criterion sorts by yes, partly and no.' }),
  role: z.enum(['answer', 'alongside', 'plan']).meta({ description: 'Whether it answers the criterion, adds to another answer, or tells of a plan.' }),
  preview: z.boolean().meta({ description: 'Whether it holds for a preview.' }),
  from: apiDate.nullable().meta({ description: 'When it became true; see fromKind. null = not known.' }),
  fromKind: z.enum(['exact', 'by', 'planned', 'unknown']).meta({ description: 'exact: on that date. by: on that date at the latest. planned: announced.' }),
  until: apiDate.nullable().meta({ description: 'When it ceased to be true (exclusive); see untilKind. null = no end, or none known.' }),
  untilKind: z.enum(['exact', 'by', 'planned', 'last-seen', 'unknown', 'open']).meta({
    description: 'last-seen: still true on that date, unknown since. planned: announced. open: no end was known when last checked.',
  }),
  kubernetes: z.object({ from: z.string().nullable(), until: z.string().nullable() }).meta({
    description: 'Kubernetes minor versions it holds for, both ends inclusive; null = open.',
  }),
  summary: inBoth,
  references: z.array(apiReference),
  derivedFrom: z.string().optional().meta({ description: 'Id of the statement it follows from, where it is derived.' }),
  confidence: z.enum(['high', 'medium', 'low']),
  recorded: apiDay.meta({ description: 'When this site first said so.' }),
  checked: apiDay.meta({ description: 'When it was last held against its sources.' }),
  url: apiUrl.meta({ description: 'Its permanent address.' }),
});

export type ApiStatement = z.infer<typeof apiStatement>;
