import { group, message, texts } from './kinds.ts';

/** content/words/value.yaml */
export const value = group({
  ...texts('unknown', 'disputed', 'not-documented', 'not-applicable', 'none'),
  evidence: message('date'),
  ...texts('preview'),
  kubernetes: message('range'),
  from: message('version'),
  until: message('version'),
  lastSeen: message('date'),
  plannedEnd: message('date'),
  plannedEndPassed: message('date'),
  ...texts('uncertain'),
  by: message('date'),
});
