import { group, message, number, texts } from './kinds.ts';

/** content/words/site.yaml */
export const site = group({
  ...texts('siteName', 'skip', 'languageName'),
  menu: group(texts('main', 'breadcrumb', 'home')),
  layers: group({
    cri: group(texts('name', 'part', 'long')),
    cni: group(texts('name', 'part', 'long')),
  }),
  ...texts('services', 'guides', 'note'),
  notFound: group(texts('title', 'text', 'home')),
  footer: group({
    counts: message(number('facts'), number('statements'), number('sources')),
    checked: message('date'),
    ...texts('origin'),
  }),
});
