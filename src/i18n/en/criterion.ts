import type { Words } from '../ja/index.ts';

export const criterion: Pick<Words, 'criterion'> = {
  criterion: {
    description: (question, services) => `${question} The answers of ${services} side by side, and their history with sources.`,
    why: 'Why it matters',
    reading: 'How to read the values',
    check: 'Check it on your cluster',
    output: 'Example output',
    answers: (date) => `The answers on ${date}`,
    caption: 'A service opens into its variants; a value leads to its evidence.',
    history: 'History',
  },
};
