import type { Words } from '../ja/index.ts';

export const quote: Pick<Words, 'quote'> = {
  quote: {
    title: 'Quote this',
    lead: (month) => `Ready to quote, as of ${month}. Focusing a field selects all of it.`,
    formats: {
      link: 'Link',
      markdown: 'Markdown',
      html: 'HTML',
      ja: 'Sentence (Japanese)',
      en: 'Sentence (English)',
      bibtex: 'BibTeX',
      csl: 'CSL-JSON (Zotero and others)',
    },
    copy: 'Copy',
    copied: 'Copied',
    copyLink: (name) => `Link to ${name}`,
    row: (name) => `the row of ${name}`,
    thisPage: 'Link to this page',
    markdownTwin: 'This page in Markdown',
    fact: (month, service, criterion, value) => `As of ${month}, “${criterion}” of ${service}: ${value}.`,
    qualified: (value, notes) => (notes === '' ? value : `${value} (${notes})`),
    value: (criterion, value) => `“${criterion}” ${value}`,
    service: (service, values) => `${service}: ${values}`,
    snapshot: (month, services) => `As of ${month}, ${services}.`,
    source: (title, publisher, date) => `${title} (${date === undefined ? publisher : `${publisher}, ${date}`})`,
    sources: (list) => `Source: ${list}.`,
    from: (site, checked, url) => `${site}, ${checked}, ${url}`,
    checked: (day) => `checked ${day}`,
    comma: ', ',
    semicolon: '; ',
  },
};
