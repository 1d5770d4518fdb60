import { group, message, texts } from './kinds.ts';

/** content/words/home.yaml */
export const home = group({
  ...texts('title', 'description', 'heading'),
  lead: message('services', 'from', 'to'),
  caption: message('today'),
  ...texts('changes', 'planned', 'onward', 'article', 'allGuides'),
});
