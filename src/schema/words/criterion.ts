import { group, message, texts } from './kinds.ts';

/** content/words/criterion.yaml */
export const criterion = group({
  description: message('question', 'services'),
  ...texts('why', 'reading', 'check', 'output'),
  answers: message('date'),
  ...texts('caption', 'history'),
});
