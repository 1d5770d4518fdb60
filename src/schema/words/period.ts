import { group, message, texts } from './kinds.ts';

/** content/words/period.yaml */
export const period = group({
  from: message('date'),
  by: message('date'),
  byAfter: message('after', 'date'),
  plannedFrom: message('date'),
  ...texts('unknownFrom'),
  until: message('date'),
  untilBy: message('date'),
  untilByAfter: message('after', 'date'),
  plannedUntil: message('date'),
  lastSeen: message('date'),
  ...texts('unknownUntil'),
  open: message('date'),
  ...texts('separator'),
});
