import { group, message, texts } from './kinds.ts';

/** content/words/fact.yaml */
export const fact = group({
  title: message('service', 'criterion'),
  description: message('service', 'question'),
  ...texts('statements', 'others'),
});
