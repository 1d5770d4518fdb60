import { z } from 'zod';
import { partialDate } from './date.ts';

const by = z
  .strictObject({
    after: partialDate.optional().meta({ description: 'この日にはまだそうでなかった。 / Not yet so on this date.' }),
    by: partialDate.meta({ description: '遅くともこの日にはそうだった。 / So on this date at the latest.' }),
  })
  .meta({ description: '変わった日は分からないが、遅くともこの日。 / The day is not known; at the latest this one.' });

const planned = z
  .strictObject({ planned: partialDate.meta({ description: '予定の日。 / The announced date.' }) })
  .meta({ description: '予定。 / Planned, not yet happened.' });

const lastSeen = z
  .strictObject({ 'last-seen': partialDate.meta({ description: '最後に確認できた日。 / The date it was last seen.' }) })
  .meta({ description: '最後に確認できた日。以後は不明。 / Last seen so; what came after is not known.' });

const unknown = z.literal('unknown').meta({ description: '分かっていない。 / Not known.' });

/** When a statement began to be true. */
export const fromBound = z.union([partialDate, by, planned, unknown]);

/** When it stopped being true (exclusive). */
export const untilBound = z.union([partialDate, by, planned, lastSeen, unknown]);

/** When a statement is true in the world: half-open [from, until). No `until` = no end known when it was last checked. */
export const period = z
  .strictObject({
    from: fromBound.meta({ description: '正しくなった日。 / When it became true.' }),
    until: untilBound.optional().meta({ description: '正しくなくなった日（その日を含まない）。 / When it stopped, exclusive.' }),
  })
  .meta({ description: '有効期間 [from, until)。 / When it is true, half-open.' });

export type AuthoredPeriod = z.infer<typeof period>;
export type AuthoredBound = z.infer<typeof untilBound>;
