import type { Words } from '../ja/index.ts';

export const article: Pick<Words, 'article'> = {
  article: {
    title: 'The article of May 2021, examined',
    description: 'The claims of the article of May 2021 from which this site grew, held against the evidence one by one.',
    lead: (count) => `This site grew out of a comparison that SIOS Tech Lab published on 10 May 2021. Here are its ${count} claims, in our own words, each held against the evidence.`,
    counts: (confirmed, qualified, otherwise, changed) => `${confirmed} are confirmed, ${qualified} need a qualifier, ${otherwise} turned out otherwise, ${changed} have changed since.`,
    claim: (number) => `Claim ${number}`,
    permalink: (number) => `Permanent link to claim ${number}`,
    verdicts: {
      confirmed: () => 'confirmed',
      qualified: () => 'needs a qualifier',
      otherwise: () => 'turned out otherwise',
      changed: (changed) => `changed since (${changed})`,
    },
    rests: 'The statements it rests on',
  },
};
