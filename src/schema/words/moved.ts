import { group, message, number, texts } from './kinds.ts';

/** content/words/moved.yaml */
export const moved = group({
  ...texts('title'),
  text: message('day', number('targets')),
});
