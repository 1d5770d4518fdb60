import type { Words } from '../ja/index.ts';

export const about: Pick<Words, 'about'> = {
  about: {
    title: 'The state of the evidence',
    description: 'How many statements this site makes, how sure they are, what kinds of sources they rest on, and what is not known.',
    lead: (statements, facts, sources, oldest, newest) =>
      oldest === newest
        ? `${facts} facts in ${statements} statements, resting on ${sources} documents. Every statement was held against its sources on ${newest}.`
        : `${facts} facts in ${statements} statements, resting on ${sources} documents. Statements were held against their sources between ${oldest} and ${newest}.`,
    layer: 'Layer',
    kinds: 'Kinds of sources (references)',
    notKnown: 'Not known, or not documented',
    disputed: 'Where sources disagree',
    lastSeen: 'Last seen on a day, unknown since',
    show: (count) => `${count} statements`,
    kept: 'What stays in your browser',
    keptText: [
      'There are no cookies, and nothing is written to localStorage or the like: how a table is sorted and filtered is in the address alone.',
      'What stays is a copy of what you read. A service worker keeps the pages you opened and the files they used, the newest 200 in all, in this browser, so that you can read them again without a network. Where there is a network, what is there now is always fetched.',
      'The copies are sent nowhere, but others who use the same browser can see them. To be rid of them, delete the data of this site in the settings of the browser. What you paste under “Check your cluster” is kept nowhere.',
    ],
    observations: 'Seen on real clusters',
    observed: (count) => `${count} records of clusters that were really seen are held against the statements automatically. Differences are explained, and the site cannot be built with one that is not.`,
  },
};
