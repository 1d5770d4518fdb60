import type { Words } from '../ja/index.ts';

export const edit: Pick<Words, 'edit'> = {
  edit: {
    heading: 'Found a mistake?',
    text: 'If a value or a period is wrong, or you know a newer source, correct it on GitHub or tell us. It is one file to change.',
    edit: 'Edit this fact (GitHub)',
    report: 'Report an error (GitHub)',
  },
};
