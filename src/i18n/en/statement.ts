import type { Words } from '../ja/index.ts';

export const statement: Pick<Words, 'statement' | 'kind'> = {
  statement: {
    sources: 'Sources',
    confidence: { label: 'Confidence', high: 'high', medium: 'medium', low: 'low' },
    checked: 'Checked',
    recorded: 'Recorded',
    corrected: 'Corrected',
    period: 'Period',
    variants: 'Variants',
    kubernetes: 'Kubernetes',
    wholeService: 'whole service',
    note: 'Note',
    searched: 'Searched',
    permalink: (value) => `the statement “${value}”`,
    alongside: 'in addition',
    plans: { open: 'plan', kept: 'plan (kept)', late: 'plan (late)', dropped: 'plan (dropped)' },
    derived: (criterion) => `Follows from a statement on “${criterion}”: `,
    undated: 'undated',
    archived: 'archived copy',
    sourcePage: 'about this source',
    sourcePageWithCopy: 'this source and its copy',
    language: { ja: 'Japanese', en: 'English', it: 'Italian' },
  },
  kind: {
    'vendor-docs': 'vendor documentation',
    'release-notes': 'release notes',
    'vendor-blog': 'vendor blog',
    'upstream-docs': 'upstream documentation',
    repository: 'repository',
    'third-party': 'third party',
  },
};
