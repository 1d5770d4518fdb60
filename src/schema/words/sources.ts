import { group, message, number, texts } from './kinds.ts';

/** content/words/sources.yaml */
export const sources = group({
  ...texts('heading', 'description'),
  lead: message(number('count')),
  kept: message(number('address'), number('copy'), number('none')),
  ...texts('lasting'),
  lastings: group(texts('address', 'copy', 'none')),
  lastingHere: group(texts('address', 'copy', 'none')),
  ...texts('caption', 'title', 'publisher', 'kind', 'language', 'date', 'uses', 'supports', 'guidesOnly'),
  pageDescription: message('title'),
});
