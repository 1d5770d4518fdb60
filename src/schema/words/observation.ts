import { group, message, number, texts } from './kinds.ts';

/** content/words/observation.yaml */
export const observation = group({
  ...texts('heading'),
  agree: message(number('count'), 'first', 'last'),
  differ: message(number('count'), 'first', 'last'),
  silent: message(number('count'), 'first', 'last'),
  all: message(number('count')),
  verdicts: group(texts('differs', 'silent')),
  ...texts('source'),
});
