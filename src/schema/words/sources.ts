import { group, message, number, texts } from './kinds.ts';

/** content/words/sources.yaml */
export const sources = group({
  ...texts('heading', 'description'),
  lead: message(number('count')),
  documents: message(number('count')),
  toRepositories: message(number('count')),
  ...texts('repositoriesHeading', 'repositoriesDescription'),
  repositories: message(number('count')),
  toDocuments: message(number('count')),
  kept: message(number('address'), number('copy'), number('moving')),
  ...texts('lasting'),
  lastings: group(texts('address', 'copy', 'moving')),
  lastingHere: group(texts('address', 'copy', 'moving')),
  ...texts('caption', 'title', 'publisher', 'kind', 'language', 'date', 'uses', 'supports', 'guidesOnly'),
  pageDescription: message('title'),
});
