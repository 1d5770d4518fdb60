import type { Words } from '../ja/index.ts';

export const coverage: Pick<Words, 'coverage'> = {
  coverage: {
    title: 'Coverage',
    description: 'What it takes for a service to count as covered, and which criteria are answered for which service.',
    lead: (full, partial) => `Covered services: ${full}. Partly covered: ${partial}.`,
    conditionsHeading: 'What it takes to count as covered',
    conditions: [
      'Every criterion has a statement with its sources. Where a search found nothing, the statement says what was searched and until when evidence reaches.',
      'The variants its users choose between (kinds of node, networking modes) are listed, and statements tell which one has been the default since when.',
      'Changes from May 2021 until today were followed, each dated as exactly as the evidence allows.',
      'Where real clusters were observed, statements were held against what was seen; what differed was mended or is explained.',
    ],
    promise: 'A service that lacks any of these is partly covered, and its page says so first. A criterion nobody has looked at is never left blank: it reads “not looked at”.',
    states: { answered: 'answered', unknown: 'unknown', 'not-looked-at': 'not looked at' },
    statesHeading: 'By service',
    tableHeading: 'By service and criterion',
    legend: '“Answered” includes what was found not to exist, and what is not known after the day it was last seen. “Unknown” was looked for and not found; “not looked at” has yet to be looked for.',
    level: 'Coverage',
    levels: { full: 'covered', partial: 'partly covered' },
    caption: (day) => `As of ${day}. “Answered” and “unknown” lead to the fact.`,
    notice: (service, looked, all) => `${service} is partly covered: ${looked} of ${all} criteria were looked at.`,
    more: 'See the coverage',
    allOf: (names, count) => `${names} and others (${count} services)`,
    allServices: (names, count) => `The table of all ${count} services: ${names} and others`,
    others: (count) => `${count} other services`,
    notLooked: (names) => `Not looked at yet for ${names}.`,
  },
};
