import type { Words } from '../ja/index.ts';

export const layer: Pick<Words, 'layer'> = {
  layer: {
    description: (layer, services) => `${layer} of ${services}, compared by variant and by criterion.`,
    intro: {
      cri: 'The Container Runtime Interface is the API through which the kubelet calls a container runtime. Which runtime that is depends on the service and on the kind of node one picks.',
      cni: 'The Container Network Interface is the specification by which plugins that set up pod networking are called. Which plugin that is depends on the service and on the networking mode one picks.',
    },
    readGuide: 'How it works: ',
    variants: 'The variants compared',
    variantsCaption: (today) => `What each variant gives, as of ${today}. Each value leads to its evidence.`,
    criteria: 'Criteria and services',
    criteriaCaption: (layer, today) => `Every criterion of ${layer}, as of ${today}. A criterion’s name leads to its page, a value to its evidence.`,
  },
};
