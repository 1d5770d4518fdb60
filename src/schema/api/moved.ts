import { z } from 'zod';
import { apiDay } from './text.ts';

/** One entry of moved.json: an address that was published once, and where to go instead. */
export const apiMoved = z.object({
  from: z.string().meta({ description: 'Address below the site and language, with the fragment of a statement.', examples: ['/facts/eks/cri/default-runtime/#al2-docker'] }),
  kind: z.enum(['moved', 'split']).meta({ description: 'moved: to one address, the same thing. split: into several, none of which is the same.' }),
  to: z.array(z.string()),
  ids: z
    .object({ from: z.string(), to: z.array(z.string()) })
    .optional()
    .meta({ description: 'Where statements moved: the same as their ids in statements.json.', examples: [{ from: 'eks/cri/default-runtime#old', to: ['eks/cri/default-runtime#new'] }] }),
  on: apiDay,
});

export type ApiMoved = z.infer<typeof apiMoved>;
