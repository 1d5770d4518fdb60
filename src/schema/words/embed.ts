import { group, list, message, texts } from './kinds.ts';

/** content/words/embed.yaml */
export const embed = group({
  newer: message('month', 'today'),
  ...texts('toNewer'),
  answersNow: message('today', 'value'),
  timeline: message('from', 'to'),
  source: message('site'),
  ...texts('title', 'description', 'lead', 'what', 'table', 'when', 'follows'),
  frozen: message('month'),
  oneStatement: message('value'),
  ...texts('statementNote', 'theme'),
  themes: group(texts('auto', 'light', 'dark')),
  ...texts('services'),
  factsOf: message('service'),
  ...texts('preview', 'snippets', 'iframe', 'element', 'picture', 'markdown', 'heightNote', 'kinds'),
  followsText: message('today'),
  ...texts('frozenText', 'queryHeading'),
  query: list(group(texts('key', 'meaning'))),
  ...texts('oembed', 'more'),
});
