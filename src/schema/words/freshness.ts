import { group, message, number } from './kinds.ts';

/** content/words/freshness.yaml */
export const freshness = group({
  stale: message(number('days')),
});
