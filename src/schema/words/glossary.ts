import { group, message, number, texts } from './kinds.ts';

/** content/words/glossary.yaml */
export const glossary = group({
  ...texts('title', 'description'),
  lead: message(number('count')),
  ...texts('also'),
  permalink: message('term'),
  find: message('term'),
  ...texts('letters', 'more'),
});
