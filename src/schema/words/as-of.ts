import { group, message, number, texts } from './kinds.ts';

/** content/words/as-of.yaml */
export const asOf = group({
  ...texts('index', 'indexDescription'),
  indexLead: message('from', 'to'),
  title: message('month'),
  description: message('month', 'services'),
  heading: message('month'),
  lead: message('day', 'today'),
  caption: message('day'),
  ...texts('steps'),
  before: message('month'),
  after: message('month'),
  ...texts('all'),
  newest: message('month'),
  sinceBefore: message('month'),
  ...texts('first', 'nothing'),
  sinceThen: message('month', 'to'),
  ...texts('isNewest'),
  sideBySide: message('from', 'to'),
  ...texts('other'),
  count: message(number('count')),
  year: message('year'),
});
