import { group, message } from './kinds.ts';

/** content/words/picture.yaml */
export const picture = group({
  asOf: message('day'),
  month: message('month'),
  frozen: message('month', 'day'),
});
