import type { Words } from '../ja/index.ts';

export const inWords: Pick<Words, 'inWords'> = {
  inWords: {
    heading: 'The comparison in words',
    asOf: (day) => `As of ${day}. `,
    listedAsOf: (day) => `As of ${day}, in sentences made from the values of the table.`,
    more: (criterion) => `More on “${criterion}”`,
    service: (name, qualifier) => `${name} (${qualifier})`,
    subject: (criterion) => `${criterion}: `,
    same: (names) => ['', ` on ${names}`],
    group: (names) => ['', ` on ${names}`],
    separator: ', ',
    lastSeparator: ' and ',
    end: (likeness) => (likeness === 'same' ? ' alike.' : likeness === 'each' ? ', each its own.' : '.'),
    silent: (names) => ` Nothing is recorded of ${names}.`,
  },
};
