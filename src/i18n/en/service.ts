import type { Words } from '../ja/index.ts';

export const service: Pick<Words, 'service'> = {
  service: {
    title: (name, full) => (name === full ? name : `${name} (${full})`),
    description: (name) => `The container runtime (CRI) and pod network (CNI) of ${name}, by criterion and variant.`,
    vendor: 'Vendor',
    status: 'Status',
    statuses: { active: 'offered', ended: 'ended', unknown: 'unknown' },
    asOf: (status, date) => `${status} (on ${date})`,
    variants: 'Variants',
    criteria: (layer) => `${layer}: values by criterion`,
    value: 'Value',
    links: 'Official pages',
    index: 'Services',
    indexDescription: 'The managed Kubernetes services that this site compares.',
  },
};
