import type { Words } from '../ja/index.ts';

export const glossary: Pick<Words, 'glossary'> = {
  glossary: {
    title: 'Glossary',
    description: 'The terms around CRI and CNI, explained in a sentence each.',
    lead: (count) => `The ${count} terms of this site in short. In the guides, the words with a dotted line open the same explanations.`,
    also: 'Also',
    permalink: (term) => `Permanent link to ${term}`,
    find: (term) => `Search this site for ${term}`,
    letters: 'Index',
    more: 'In the glossary',
  },
};
