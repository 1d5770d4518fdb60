import type { Words } from '../ja/index.ts';

export const timeline: Pick<Words, 'timeline'> = {
  timeline: {
    title: 'Events',
    description: 'Upstream events that concern CRI and CNI, with their dates and sources.',
    lead: (count, from, to) => `${count} events from ${from} to ${to}, planned ones included.`,
    planned: 'planned',
    permalink: (title) => `Permanent link to “${title}”`,
  },
};
