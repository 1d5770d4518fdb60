import { group, marked, texts } from './kinds.ts';

/** content/words/cluster.yaml */
export const cluster = group({
  ...texts('title', 'description'),
  lead: marked,
  ...texts('private', 'privateText', 'privateCheck', 'stays', 'proof', 'orPaste', 'what', 'whatText'),
  commands: group({
    ...texts('wide'),
    json: marked,
    ...texts('system', 'version'),
  }),
  ...texts('input', 'placeholder', 'file', 'date', 'dateHint', 'check', 'clear'),
  needsScript: marked,
  ...texts('working', 'missing', 'unreadable', 'colon'),
});
