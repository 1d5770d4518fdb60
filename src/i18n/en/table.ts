import type { Words } from '../ja/index.ts';

export const table: Pick<Words, 'table'> = {
  table: {
    service: 'Service',
    variants: (count) => `${count} variants`,
    variantsOf: (service, count) => `Open the ${count} variants of ${service}`,
    isDefault: 'default',
    seeService: (layer) => `${layer}: as in the service’s row`,
    then: (month) => `${month}: `,
    same: (month) => `the same in ${month}`,
    nothing: 'nothing recorded',
    region: 'Comparison table',
    criterion: 'Criterion',
  },
};
