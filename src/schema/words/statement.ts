import { group, message, texts } from './kinds.ts';

/** content/words/statement.yaml */
export const statement = group({
  ...texts('sources'),
  confidence: group(texts('label', 'high', 'medium', 'low')),
  ...texts('checked', 'recorded', 'corrected', 'period', 'variants', 'kubernetes', 'wholeService', 'note', 'searched'),
  permalink: message('value'),
  ...texts('alongside'),
  plans: group(texts('open', 'kept', 'late', 'dropped')),
  derived: message('criterion'),
  ...texts('undated', 'archived', 'sourcePage', 'sourcePageWithCopy'),
  language: group(texts('ja', 'en', 'it')),
});
