import type { Words } from '../ja/index.ts';

export const comparison: Pick<Words, 'comparison'> = {
  comparison: {
    heading: 'The comparison in words',
    asOf: (day) => `As of ${day}. `,
    listedAsOf: (day) => `As of ${day}, in sentences made from the values of the table.`,
    more: (criterion) => `More on “${criterion}”`,
    service: (name, qualifier) => `${name} (${qualifier})`,
    subject: (criterion) => `${criterion}: `,
    allDiffer: 'all differ, ',
    same: (names, count) => ['', ` on ${names}${count > 1 ? ' alike' : ''}`],
    group: (names) => ['', ` on ${names}`],
    separator: ', ',
    lastSeparator: ' and ',
    end: '.',
    silent: (names) => ` Nothing is recorded of ${names}.`,
  },
};
