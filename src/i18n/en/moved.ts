import type { Words } from '../ja/index.ts';

export const moved: Pick<Words, 'moved'> = {
  moved: {
    title: 'It has moved',
    text: (day, targets) => (targets === 1 ? `What was here moved on ${day}, to:` : `What was here was split on ${day}, into ${targets}:`),
  },
};
