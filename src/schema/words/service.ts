import { group, message, texts } from './kinds.ts';

/** content/words/service.yaml */
export const service = group({
  title: message('name', 'full'),
  description: message('name'),
  ...texts('vendor', 'status'),
  statuses: group(texts('active', 'ended', 'unknown')),
  asOf: message('status', 'date'),
  ...texts('variants'),
  criteria: message('layer'),
  ...texts('value', 'links', 'index', 'indexDescription'),
});
