import { z } from 'zod';
import { apiReference } from './reference.ts';
import { apiDate, apiLayer, inBoth } from './text.ts';

/** One entry of milestones.json. */
export const apiMilestone = z.object({
  id: z.string().meta({ examples: ['2022-05-03-dockershim-removed'] }),
  date: apiDate,
  planned: z.boolean().meta({ description: 'Announced, not yet happened.' }),
  title: inBoth,
  summary: inBoth,
  layers: z.array(apiLayer),
  services: z.array(z.string()).meta({ description: 'Services it concerns most; may be empty.' }),
  references: z.array(apiReference),
});

export type ApiMilestone = z.infer<typeof apiMilestone>;
