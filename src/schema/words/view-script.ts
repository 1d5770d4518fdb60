import { group, template, texts } from './kinds.ts';

/** content/words/view-script.yaml */
export const viewScript = group({
  ...texts('sortable'),
  all: template('all'),
  some: template('all', 'shown'),
  sorted: template('keys'),
  ascending: template('column'),
  descending: template('column'),
  ...texts('and', 'stop', 'none'),
  loosen: template('name', 'rows'),
  ignored: template('what'),
  ...texts('copied', 'byHand'),
  unfold: template('value'),
  ...texts('failed', 'page'),
});
