import type { Words } from '../ja/index.ts';

export const change: Pick<Words, 'change'> = {
  change: {
    replaced: ' → ',
    ended: (value) => `end of ${value}`,
    planned: 'planned',
    upstream: 'upstream',
    title: 'Changes',
    description: 'What happened to the runtimes and networks of managed Kubernetes, and what this site said and corrected when.',
    lead: (count, to) => `${count} changes up to ${to}, newest first, those before May 2021 included.`,
    topics: 'Narrow down',
    all: 'All',
    of: (name) => `Changes: ${name}`,
    ofDescription: (name) => `What changed that concerns ${name}.`,
    world: 'What changed in the world',
    upcoming: 'What is planned',
    site: 'What this site said',
    corrections: 'Corrections',
    correctionsDescription: 'When and how published statements were corrected.',
    noCorrections: (day) => `No corrections as of ${day}.`,
    recordedHeading: 'First said',
    recorded: (service, count) => `${count} of ${service}`,
    feeds: 'Feeds',
    calendar: 'Calendar (iCalendar)',
    calendarAbout: 'Ends and planned changes, to subscribe to with a calendar program.',
    calendarName: (name) => `${name}: ends and plans`,
  },
};
