import { group, message, number, texts } from './kinds.ts';

/** content/words/statements.yaml */
export const statements = group({
  ...texts('heading', 'description'),
  lead: message(number('count')),
  caption: message('today'),
  ...texts('service', 'criterion', 'value', 'variants', 'from', 'until', 'kubernetes', 'confidence', 'kinds'),
  ongoing: message('checked'),
  ...texts('everyVersion', 'noSource', 'and'),
});
