import type { Words } from '../ja/index.ts';

export const change: Pick<Words, 'change'> = {
  change: {
    replaced: ' → ',
    ends: (value) => `${value} is to end`,
    upstream: 'upstream',
  },
};
