import { group, message, number, texts } from './kinds.ts';

/** content/words/fact.yaml */
export const fact = group({
  title: message('service', 'criterion'),
  description: message('service', 'question'),
  ...texts('statements', 'others'),
  outlined: message('days'),
  ...texts('between', 'whole'),
  toEvidence: message(number('sources')),
  basis: message(number('sources')),
  ...texts('noBasis'),
  evidence: group({ title: message('fact'), description: message('fact'), ...texts('name', 'back') }),
});
