import { group, message, number, texts } from './kinds.ts';

/** content/words/sources.yaml */
export const sources = group({
  ...texts('heading', 'description'),
  lead: message(number('count')),
  ...texts('caption', 'title', 'publisher', 'kind', 'language', 'date', 'uses', 'supports', 'guidesOnly'),
  pageDescription: message('title'),
});
