import { z } from 'zod';
import { apiLayer, apiUrl, inBoth } from './text.ts';

/** One entry of criteria.json. */
export const apiCriterion = z.object({
  id: z.string().meta({ examples: ['cri/default-runtime'] }),
  layer: apiLayer,
  name: inBoth,
  question: inBoth,
  why: inBoth,
  reading: inBoth.meta({ description: 'How to read its values.' }),
  check: z.object({ command: z.string(), expect: inBoth }).meta({ description: 'How to see the answer on a cluster.' }),
  sort: z.enum(['text', 'version', 'number', 'date', 'answer']).meta({ description: 'The key its statements carry beside their value.' }),
  unit: inBoth.optional(),
  headline: z.boolean().meta({ description: 'Whether it is a column of the headline table.' }),
  url: apiUrl,
});

export type ApiCriterion = z.infer<typeof apiCriterion>;
