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
    observations: 'Seen on real clusters',
    observed: (count) => `${count} records of clusters that were really seen are held against the statements automatically. Differences are explained, and the site cannot be built with one that is not.`,
  },
};
