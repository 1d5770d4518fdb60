import type { Words } from '../ja/index.ts';

export const guide: Pick<Words, 'guide'> = {
  guide: {
    indexDescription: 'How CRI and CNI work, in a form you can follow on your own cluster.',
    checked: (date) => `Checked ${date}`,
    contents: 'Contents',
    sources: 'Sources of this guide',
  },
};
