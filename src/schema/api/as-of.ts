import { z } from 'zod';
import { apiDay, apiLayer, apiUrl, inBoth } from './text.ts';

const apiAnswer = z.object({
  criterion: z.string(),
  statement: z.string().meta({ description: 'Id of the statement that answers.' }),
  value: inBoth,
  standing: z.enum(['holds', 'last-seen', 'uncertain']).meta({ description: 'holds; last-seen: true earlier, unknown in this month; uncertain: the evidence leaves it open.' }),
  others: z.array(z.string()).meta({ description: 'Statements that hold beside it for older Kubernetes versions.' }),
  alongside: z.array(z.string()).meta({ description: 'Statements that add to it.' }),
});

/** as-of/<month>.json: everything that was true in a month, as known on the day of the index. */
export const apiAsOf = z.object({
  month: z.string().regex(/^\d{4}-\d{2}$/),
  day: apiDay.meta({ description: 'The day the month is judged by: its last one, or that of the index in the newest month.' }),
  url: apiUrl,
  services: z.array(
    z.object({
      service: z.string(),
      answers: z.array(apiAnswer).meta({ description: 'What one gets without choosing. A criterion without an entry has nothing recorded.' }),
      variants: z.array(z.object({ layer: apiLayer, variant: z.string(), default: z.boolean(), answers: z.array(apiAnswer) })),
    }),
  ),
});

export type ApiAsOf = z.infer<typeof apiAsOf>;
export type ApiAnswer = z.infer<typeof apiAnswer>;
