import { group, list, message, text, texts } from './kinds.ts';

/** content/words/search.yaml */
export const search = group({
  ...texts('title', 'description', 'label', 'placeholder', 'submit', 'close'),
  found: message('count'),
  ...texts('foundOne'),
  none: message('query'),
  ...texts('noneHelp', 'nearest', 'failed', 'browse', 'withoutScript', 'statements', 'try'),
  examples: list(text),
  alsoCalled: group({ services: list(text), changes: list(text), corrections: list(text), cluster: list(text), data: list(text), embed: list(text), glossary: list(text), cri: list(text), cni: list(text), about: list(text) }),
  kinds: group(texts('service', 'layer', 'criterion', 'fact', 'guide', 'term', 'milestone', 'claim', 'page', 'source')),
});
