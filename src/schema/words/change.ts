import { group, message, number, texts } from './kinds.ts';

/** content/words/change.yaml */
export const change = group({
  ...texts('replaced'),
  ended: message('value'),
  ...texts('planned', 'upstream', 'title', 'description'),
  lead: message(number('count'), 'to'),
  ...texts('topics', 'all'),
  of: message('name'),
  ofDescription: message('name'),
  ...texts('world'),
  ofYear: message('year'),
  ofYearDescription: message('year'),
  ...texts('earlier'),
  inYear: message('year', number('count')),
  ...texts('upcoming', 'site', 'corrections', 'correctionsTitle', 'correctionsDescription'),
  noCorrections: message('day'),
  ...texts('recordedHeading'),
  recorded: message('service', number('count')),
  ...texts('feeds', 'calendar'),
  calendarName: message('name'),
});
