import type { Words } from '../ja/index.ts';

export const picture: Pick<Words, 'picture'> = {
  picture: {
    asOf: (day) => `As of ${day}`,
    month: (month) => `CRI and CNI in ${month}`,
    frozen: (month, day) => `As of ${month}, as known on ${day}`,
  },
};
