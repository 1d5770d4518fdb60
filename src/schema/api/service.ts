import { z } from 'zod';
import { apiUrl, inBoth } from './text.ts';

const apiVariant = z.object({
  id: z.string(),
  name: inBoth,
  about: inBoth.optional(),
  default: z.array(z.string()).meta({ description: 'Ids of the statements that make it the default; their periods are when it was.' }),
});

/** One entry of services.json. */
export const apiService = z.object({
  id: z.string(),
  name: z.string(),
  fullName: z.string(),
  vendor: z.string(),
  status: z.enum(['active', 'ended', 'unknown']),
  about: inBoth,
  variants: z.object({ cri: z.array(apiVariant), cni: z.array(apiVariant) }),
  url: apiUrl,
});

export type ApiService = z.infer<typeof apiService>;
