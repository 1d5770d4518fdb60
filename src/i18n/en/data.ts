import type { Words } from '../ja/index.ts';

export const data: Pick<Words, 'data'> = {
  data: {
    title: 'Data (JSON and CSV)',
    description: 'Every statement, source and event of this site as JSON and CSV, for every month since May 2021.',
  },
};
