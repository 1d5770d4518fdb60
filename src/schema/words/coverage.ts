import { group, list, message, number, text, texts } from './kinds.ts';

/** content/words/coverage.yaml */
export const coverage = group({
  ...texts('title', 'description'),
  lead: message('full', 'partial'),
  ...texts('conditionsHeading'),
  conditions: list(text),
  ...texts('promise'),
  states: group(texts('answered', 'unknown', 'not-looked-at')),
  ...texts('statesHeading', 'tableHeading', 'legend', 'level'),
  levels: group(texts('full', 'partial')),
  caption: message('day'),
  notice: message('service', number('looked'), number('all')),
  ...texts('more'),
  allOf: message('names', number('count')),
  allServices: message('names', number('count')),
  others: message(number('count')),
  notLooked: message('names'),
});
