import type { Words } from '../ja/index.ts';

export const guide: Pick<Words, 'guide'> = {
  guide: {
    indexDescription: 'How CRI and CNI work and how they changed, with figures and ways to see it on your own cluster. Each takes about five minutes.',
    both: 'Choosing',
    neighbours: 'Guides before and after',
    previous: 'Previous guide',
    next: 'Next guide',
    checked: (date) => `Checked ${date}`,
    contents: 'Contents',
    sources: 'Sources of this guide',
  },
};
