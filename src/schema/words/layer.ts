import { group, message, texts } from './kinds.ts';

/** content/words/layer.yaml */
export const layer = group({
  description: message('layer', 'services'),
  intro: group(texts('cri', 'cni')),
  ...texts('readGuide', 'variants'),
  variantsCaption: message('today'),
  ...texts('criteria'),
  criteriaCaption: message('layer', 'today'),
});
