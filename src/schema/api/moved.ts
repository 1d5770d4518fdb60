import { z } from 'zod';
import { apiDay } from './text.ts';

/** One entry of moved.json: an address that was published once, and where to go instead. */
export const apiMoved = z.object({
  from: z.string().meta({ description: 'Address below the site and language, with the fragment of a statement.', examples: ['/facts/eks/cri/default-runtime/#al2-docker'] }),
  kind: z.enum(['moved', 'split']).meta({ description: 'moved: to one address, the same thing. split: into several, none of which is the same.' }),
  to: z.array(z.string()),
  on: apiDay,
});

export type ApiMoved = z.infer<typeof apiMoved>;
