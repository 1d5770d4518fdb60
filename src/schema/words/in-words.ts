import { choice, group, message, texts } from './kinds.ts';

/** content/words/in-words.yaml */
export const inWords = group({
  ...texts('heading'),
  asOf: message('day'),
  listedAsOf: message('day'),
  more: message('criterion'),
  service: message('name', 'qualifier'),
  subject: message('criterion', choice('likeness', 'same', 'each', 'neither')),
  same: message('names', choice('number', 'two', 'more'), 'value'),
  group: message('names', 'value'),
  ...texts('separator', 'lastSeparator'),
  end: message(choice('likeness', 'same', 'each', 'neither')),
  silent: message('names'),
});
