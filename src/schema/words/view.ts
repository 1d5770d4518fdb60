import { group, message, texts } from './kinds.ts';

/** content/words/view.yaml */
export const view = group({
  ...texts('tools', 'search', 'facets', 'columns', 'differ', 'several', 'any', 'clear', 'takeAlong', 'link'),
  copy: message('format'),
  save: message('format'),
  formats: group(texts('markdown', 'html', 'csv', 'json')),
  ...texts('variant', 'layer', 'month', 'wholeService'),
});
