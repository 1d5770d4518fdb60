import { group, message, texts } from './kinds.ts';

/** content/words/guide.yaml */
export const guide = group({
  ...texts('indexDescription', 'both', 'neighbours', 'previous', 'next'),
  checked: message('date'),
  ...texts('contents', 'sources'),
});
