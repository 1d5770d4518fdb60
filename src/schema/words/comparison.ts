import { group, message, number, texts } from './kinds.ts';

/** content/words/comparison.yaml */
export const comparison = group({
  title: message('from', 'to'),
  ...texts('index'),
  description: message('from', 'to', 'services'),
  ...texts('indexDescription'),
  lead: message('rows', 'changed'),
  changes: group(texts('value', 'certainty')),
  ...texts('onlyChanged'),
  changed: message(number('count')),
  caption: message('service', 'from', 'until'),
  ...texts('from', 'until', 'show', 'pairs', 'noScript'),
  unknownMonth: message('month', 'first', 'last'),
});
