import type { Words } from '../ja/index.ts';

export const home: Pick<Words, 'home'> = {
  home: {
    title: 'CRI and CNI of managed Kubernetes, compared with sources',
    description: 'The container runtime (CRI) and pod network (CNI) of RKS, EKS and AKS since May 2021, every value with its source and date.',
    heading: 'What runs inside managed Kubernetes',
    lead: (services, from, to) =>
      `Create a cluster on ${services}: which container runtime (CRI) and which pod network (CNI) do you get? Recorded from ${from} to ${to}, every value with its source and its date.`,
    caption: (today) => `What you get without choosing, as of ${today}. Each value leads to its evidence and history.`,
    changes: 'Recent changes',
    planned: 'Announced',
    onward: 'Read on',
    article: 'The article of May 2021, examined',
    allGuides: 'All guides',
  },
};
