import type { Words } from '../ja/index.ts';

export const sources: Pick<Words, 'sources'> = {
  sources: {
    heading: 'Sources',
    description: 'The documents that the statements of this site rest on.',
    lead: (count) => `The ${count} documents that statements, milestones and observations rest on. A title leads to all that the document supports.`,
    kept: ({ address, copy, moving }) =>
      `The addresses of ${address} name one commit, so that what was read cannot change. For ${copy} a copy of that kind is given. The remaining ${moving} can be rewritten by their publishers.`,
    lasting: 'What was read',
    lastings: { address: 'held by its address', copy: 'held by a copy', moving: 'may change' },
    lastingHere: {
      address: 'The address names one commit, so that what was read cannot change.',
      copy: 'The copy shows what was read.',
      moving: 'No copy is on record: the publisher can rewrite it.',
    },
    caption: 'All sources; a column heading sorts.',
    title: 'Title',
    publisher: 'Publisher',
    kind: 'Kind',
    language: 'Language',
    date: 'Date of its text',
    uses: 'References',
    supports: 'What it supports',
    guidesOnly: 'Only guides refer to it.',
    pageDescription: (title) => `The source “${title}”, and the statements it supports.`,
  },
};
