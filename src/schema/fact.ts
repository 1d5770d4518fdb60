import { z } from 'zod';
import { statement } from './statement.ts';

/** content/facts/<service>/<layer>/<criterion>.mdx: everything that answers one criterion for one service. */
export const fact = z.strictObject({
  statements: z.array(statement).min(1).meta({ description: '記述。書いた順に並びます。 / Statements, in the order to be read.' }),
});

export type AuthoredFact = z.infer<typeof fact>;
