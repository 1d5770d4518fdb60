import type { Words } from '../ja/index.ts';

export const fact: Pick<Words, 'fact' | 'observation'> = {
  fact: {
    title: (service, criterion) => `${service}: ${criterion}`,
    description: (service, question) => `${service}: ${question} Statements through time, with sources, confidence and the day each was checked.`,
    statements: 'Statements through time',
    others: 'The other services',
  },
  observation: {
    heading: 'Seen on real clusters',
    agree: (count, first, last) => `${count === 1 ? 'One cluster' : `${count} clusters`} seen from ${first} to ${last} agree with the statements.`,
    differ: (count, first, last) => `${count} observations from ${first} to ${last} seem to differ; the list says why.`,
    silent: (count, first, last) => `${count} observations from ${first} to ${last} are of times or variants on which the statements are silent.`,
    all: (count) => `All ${count} observations`,
    verdicts: { differs: 'differs', silent: 'not covered' },
    source: 'log',
  },
};
