import type { Words } from '../ja/index.ts';

export const statements: Pick<Words, 'statements'> = {
  statements: {
    heading: 'Every statement',
    description: 'All statements of this site in a list that sorts and filters.',
    lead: (count) => `${count} statements, a row each. A value leads to the page with its summary and sources.`,
    caption: (today) => `All statements, as of ${today}.`,
    service: 'Service',
    criterion: 'Criterion',
    value: 'Value',
    variants: 'Variants',
    from: 'From',
    until: 'Until',
    kubernetes: 'Kubernetes',
    confidence: 'Confidence',
    kinds: 'Kinds of source',
    ongoing: (checked) => `ongoing on ${checked}`,
    everyVersion: 'any',
    noSource: 'no source',
    and: ', ',
  },
};
