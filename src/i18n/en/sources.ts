import type { Words } from '../ja/index.ts';

export const sources: Pick<Words, 'sources'> = {
  sources: {
    heading: 'Sources',
    description: 'The documents that the statements of this site rest on.',
    lead: (count) => `The ${count} documents that statements, milestones and observations rest on. A title leads to all that the document supports.`,
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
