import { group, list, message, text, texts } from './kinds.ts';

/** content/words/data.yaml */
export const data = group({
  ...texts('title', 'description'),
  lead: message('today'),
  ...texts('files', 'file', 'holds', 'schema', 'example', 'exampleText', 'reading'),
  rules: list(group(texts('key', 'meaning'))),
  ...texts('csv', 'csvText', 'promise'),
  promiseText: list(text),
  ...texts('changelog', 'license'),
  licenseText: message('name'),
  ...texts('types'),
});
