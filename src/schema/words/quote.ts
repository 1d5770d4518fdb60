import { group, message, texts } from './kinds.ts';

/** content/words/quote.yaml */
export const quote = group({
  ...texts('title'),
  share: message('title'),
  shareDescription: message('title'),
  lead: message('month'),
  formats: group(texts('link', 'markdown', 'html', 'ja', 'en', 'bibtex', 'csl')),
  ...texts('copy', 'copied'),
  copyLink: message('name'),
  row: message('name'),
  ...texts('thisPage', 'markdownTwin'),
  fact: message('month', 'service', 'criterion', 'value'),
  qualified: message('value', 'notes'),
  unqualified: message('value'),
  value: message('criterion', 'value'),
  service: message('service', 'values'),
  snapshot: message('month', 'services'),
  source: message('title', 'publisher'),
  datedSource: message('title', 'publisher', 'date'),
  sources: message('list'),
  from: message('site', 'checked', 'url'),
  checked: message('day'),
  ...texts('comma', 'semicolon'),
});
