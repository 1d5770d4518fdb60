import { group, message, number, texts } from './kinds.ts';

/** content/words/article.yaml */
export const article = group({
  ...texts('title', 'description'),
  lead: message(number('count')),
  counts: message(number('confirmed'), number('qualified'), number('otherwise'), number('changed')),
  claim: message(number('number')),
  permalink: message(number('number')),
  verdicts: group({
    ...texts('confirmed', 'qualified', 'otherwise'),
    changed: message('changed'),
  }),
  ...texts('rests'),
});
