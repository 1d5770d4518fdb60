import { group, list, message, number, text, texts } from './kinds.ts';

/** content/words/about.yaml */
export const about = group({
  ...texts('title', 'description'),
  lead: message(number('statements'), number('facts'), number('sources'), 'oldest', 'newest'),
  leadOneDay: message(number('statements'), number('facts'), number('sources'), 'day'),
  ...texts('layer', 'kinds', 'notKnown', 'disputed', 'lastSeen'),
  show: message(number('count')),
  ...texts('kept'),
  keptText: list(text),
  ...texts('observations'),
  observed: message(number('count')),
});
