import { group, marked, message } from './kinds.ts';

/** content/words/contribution.yaml */
export const contribution = group({
  how: marked,
  summaryOf: message('value', 'release'),
  supports: message('saw'),
});
